import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { editorCases } from '../browser/editor-cases.ts'
import { buildIfChanged } from '../setup/builds.ts'
import { root } from '../setup/root.ts'
import { startEditors } from '../world/editors/editors.ts'
import { type BrowserName, browserNames } from './open-target.ts'
import { brokeOff, runMatrix } from './run-matrix.ts'
import { countsOf, differing, falseIn, matrixText, type Row, sectionsIn, withRow } from './table.ts'

const usage = `npm run test:insertion -- [--browser=chromium|firefox] [--missing] [part of a name …]
  --missing: only what the table does not have yet, to go on where a run was cut off`

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' }, missing: { type: 'boolean' } },
  allowPositionals: true,
})
const file = join(root, '.github/insertion-matrix.md')
const order = editorCases.map(({ name }) => name)
let sections = existsSync(file) ? sectionsIn(readFileSync(file, 'utf8')) : []

const wanted = browserNames.filter(
  (name) => !values.browser || name.toLowerCase() === values.browser.toLowerCase(),
)
const named = editorCases.filter(
  ({ name }) =>
    positionals.length === 0 ||
    positionals.some((part) => name.toLowerCase().includes(part.toLowerCase())),
)
if (wanted.length === 0 || named.length === 0) {
  console.error(usage)
  process.exit(1)
}

const isMissing = (row: Row | undefined) => !row || row.includes(brokeOff)

await buildIfChanged()
const editors = await startEditors()
const runIn = (browser: BrowserName) => {
  const known = sections.find(({ title }) => title.startsWith(browser))?.rows
  const cases = named.filter(({ name }) => !values.missing || isMissing(known?.get(name)))
  return runMatrix(browser, editors.url, cases, (title, row) => {
    sections = withRow(sections, browser, title, row, order)
    writeFileSync(file, matrixText(sections))
  })
}
await Promise.all(wanted.map(runIn))
await editors.close()

for (const section of sections) {
  console.log(`${section.title}: ${countsOf(section)}`)
  for (const name of falseIn(section)) {
    console.error(`${section.title}: a false success in ${name}`)
    process.exitCode = 1
  }
  if (differing(section).length > 2) {
    console.error(`${section.title}: without recognition too many differ`)
    process.exitCode = 1
  }
}
