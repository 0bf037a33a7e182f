import { fileURLToPath } from 'node:url'
import { type Ports, startWorld, type World } from './world.ts'

const data = fileURLToPath(new URL('../../.data/world', import.meta.url))

/** Starts the systems around us, prints their addresses, and ends them on Ctrl+C. */
export async function openWorld(ports?: Ports): Promise<World> {
  const world = await startWorld({ data, ...(ports && { ports }) })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void world.close())
  }

  const addresses = [
    ['Journalsystem', `${world.journal.url}/patienter`, 'Habiliteringens journal, med TinyMCE'],
    ['Elevakt', `${world.school.url}/elever`, 'Skolans elevakt, med React och CKEditor 5'],
    ['Planering', `${world.planning.url}/arenden`, 'Regionens planeringssystem, med Quill och Vue'],
    ['Intranät', world.intranet.url, 'Kommunens sida om SIP, med planen inbäddad'],
    ['Bygg in', world.examples.url, 'Planen i varje sorts sida, med koden bredvid'],
    ['Region', new URL('/', world.backend.url).href, 'Här syns vad regionen har tagit emot'],
    ['', world.backend.url, 'Dit planen lämnas över (FHIR R4)'],
  ] as const

  const name = Math.max(...addresses.map((row) => row[0].length))
  const address = Math.max(...addresses.map((row) => row[1].length))
  const lines = addresses.map(
    (row) => `  ${row[0].padEnd(name)}   ${row[1].padEnd(address)}   ${row[2]}`,
  )

  console.log(`
Världen runt planen är igång. Alla barn och familjer är påhittade.

${lines.join('\n')}

Allt som sparas ligger kvar i .data/world. Avsluta med Ctrl+C.
`)
  return world
}
