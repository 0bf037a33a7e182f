import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession } from 'playwright-core'
import { build } from 'wxt'
import { openNote, recordOf } from '../browser/story/journal-steps.ts'
import { insertPlan } from '../browser/story/panel-steps.ts'
import { openPlan, seed } from '../browser/story/seed.ts'
import { openStage } from '../browser/story/stage.ts'
import { completePlan } from '../fixtures/complete.ts'
import { root } from '../setup/root.ts'

// Through which files *Infoga* goes, from the press to the receipt: those of which at least one
// function runs in the panel or in the page, by the browser's own count.

const folder = await mkdtemp(join(tmpdir(), 'sip-walk-'))
await build({
  root,
  outDir: folder,
  browser: 'chrome',
  manifestVersion: 3,
  vite: () => ({ build: { minify: false, sourcemap: true } }),
})
const extension = join(folder, 'chrome-mv3')
process.env.EXTENSION_FOLDER = extension

/** Says which file of this project stands at an offset of one of the built scripts. */
const mapOf = async (script: string) => {
  const code = await readFile(script, 'utf8')
  const map = new SourceMap(JSON.parse(await readFile(`${script}.map`, 'utf8')))
  const begins = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset: number): string => {
    const line = begins.findLastIndex((begin) => begin <= offset)
    const entry = map.findEntry(line, offset - (begins[line] ?? 0))
    const source = 'originalSource' in entry ? entry.originalSource : ''
    return /(?:^|\/)((?:lib|components|entrypoints)\/(?!.*node_modules).*)/.exec(source)?.[1] ?? ''
  }
}

const filesIn = async (session: CDPSession): Promise<readonly string[]> => {
  const { result } = await session.send('Profiler.takePreciseCoverage')
  const ours = result.filter(({ url }) => url.startsWith('chrome-extension://'))
  const files = await Promise.all(
    ours.map(async ({ url, functions }) => {
      const fileAt = await mapOf(join(extension, new URL(url).pathname))
      return functions.flatMap(({ ranges: [whole] }) =>
        whole && whole.count > 0 && whole.startOffset > 0 ? fileAt(whole.startOffset) : [],
      )
    }),
  )
  return files.flat().filter(Boolean)
}

const stage = await openStage()
await seed(stage, [completePlan])
const { journal, panel } = await stage.openBeside(recordOf(stage.world, completePlan))
await openPlan(panel, 'Alva Lind')
await openNote(journal)
const sessions = await Promise.all(
  [journal, panel].map(async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Profiler.enable')
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
    return session
  }),
)
await insertPlan(panel)
const files = [...new Set((await Promise.all(sessions.map(filesIn))).flat())].sort()
for (const file of files) console.log(file)
const folderOf = (file: string) => /^(?:lib\/)?[^/]+/.exec(file)?.[0] ?? file
const counts = [...Map.groupBy(files, folderOf)].map(([name, inside]) => [name, inside.length])
console.table(Object.fromEntries(counts))
const way = files.filter((file) => /^(?:entrypoints|lib\/(?:session|extension|hosts))\//.test(file))
console.log(
  `From the session to the page and back, beside the plan's own words: ${way.length} files`,
)
await stage.close()
await rm(folder, { recursive: true })
