import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { widgetBuild } from '../setup/build-widget.ts'
import { piecesOf } from './size/pieces.ts'

// What weighs what in the widget: what the first view loads, by its parts, and then what comes when
// it is asked for. Each part is compressed by itself and takes its share of the file's weight.

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
const weigh = (text: string) => gzipSync(text).length - gzipSync('').length

/** `lib/plan/template`, `components/forms`, `preact`: where a source belongs. */
const partOf = (source: string): string => {
  const [, path = source] =
    /^.*?((?:node_modules|lib|components|entrypoints)\/.*)$/.exec(source) ?? []
  const folders = path.split('/').slice(0, -1)
  if (path.startsWith('node_modules/')) {
    return folders.slice(1, path.includes('/@') ? 3 : 2).join('/')
  }
  return folders.slice(0, /^lib\/(plan|i18n)\//.test(path) ? 3 : 2).join('/')
}

/** Styles stand in the code as text, of which a source map knows nothing. */
const stylesIn = ({ code, modules }: Rolldown.OutputChunk): readonly string[] =>
  Object.entries(modules)
    .filter(([name]) => name.includes('.css'))
    .flatMap(([, { code: source }]) => /"(?:[^"\\]|\\.)*"/.exec(source ?? '') ?? [])
    .map((text) => JSON.parse(text) as string)
    .filter((text) => code.includes(text))

const sharesOf = (chunk: Rolldown.OutputChunk): readonly (readonly [string, number])[] => {
  const { code, map } = chunk
  const styles = stylesIn(chunk)
  const parts = new Map([['styles', styles.join('')]])
  for (const [source, whole] of map ? piecesOf(code, map) : []) {
    const part = partOf(source)
    const text = styles.reduce((rest, style) => rest.replace(style, ''), whole)
    parts.set(part, (parts.get(part) ?? '') + text)
  }
  const alone = [...parts].map(([part, text]) => [part, weigh(text)] as const)
  const share = gzipSync(code).length / alone.reduce((sum, [, bytes]) => sum + bytes, 0)
  return alone.map(([part, bytes]) => [part, bytes * share] as const).sort((a, b) => b[1] - a[1])
}

const built = await build(widgetBuild({ write: false, sourcemap: 'hidden' }))
const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
const files = output.filter((each) => each.type === 'chunk' && each.fileName !== 'entry.js')
const chunks = files as Rolldown.OutputChunk[]
const weight = ({ code }: Rolldown.OutputChunk) => gzipSync(code).length

for (const chunk of chunks.filter(({ fileName }) => fileName === 'sip-plan.js')) {
  console.log(`${kilobytes(weight(chunk))} ${chunk.fileName}: all that the first view loads`)
  for (const [part, bytes] of sharesOf(chunk)) console.log(`${kilobytes(bytes)}   ${part}`)
}
console.log('\nWhat comes when it is asked for')
for (const chunk of chunks.toSorted((a, b) => weight(b) - weight(a))) {
  if (chunk.fileName !== 'sip-plan.js') console.log(`${kilobytes(weight(chunk))} ${chunk.fileName}`)
}
