import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { editorCases } from '../browser/editor-cases.ts'
import { buildIfChanged } from '../setup/builds.ts'
import { root } from '../setup/root.ts'
import { startEditors } from '../world/editors/editors.ts'
import { browserNames } from './open-target.ts'
import { runMatrix } from './run-matrix.ts'
import { countsOf, falseIn, sectionsIn, sectionText } from './table.ts'

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' }, recognition: { type: 'string' } },
  allowPositionals: true,
})
const file = join(root, '.github/insertion-matrix.md')
const wanted = browserNames.filter(
  (name) => !values.browser || name.toLowerCase() === values.browser.toLowerCase(),
)
const cases = editorCases.filter(
  ({ name }) =>
    positionals.length === 0 ||
    positionals.some((part) => name.toLowerCase().includes(part.toLowerCase())),
)
if (wanted.length === 0 || cases.length === 0) {
  console.error(
    'No such target or browser. Usage: npm run test:insertion -- [--browser=chromium] [part of a name …]',
  )
  process.exit(1)
}

await buildIfChanged()
const editors = await startEditors()
let sections = existsSync(file) ? sectionsIn(readFileSync(file, 'utf8')) : []

for (const name of wanted) {
  const { title, rows } = await runMatrix(name, editors.url, cases)
  const before = sections.find((each) => each.title.startsWith(name))
  const known = new Map([...(before?.rows ?? []), ...rows])
  // In the order of the list; what is no longer a target goes.
  const ordered = editorCases.flatMap((each) => {
    const row = known.get(each.name)
    return row ? [[each.name, row] as const] : []
  })
  const section = { title, rows: new Map(ordered) }
  sections = [...sections.filter((each) => !each.title.startsWith(name)), section]
  sections = sections.toSorted((a, b) => a.title.localeCompare(b.title))
  writeFileSync(file, `${intro()}\n${sections.map(sectionText).join('\n')}`)
}
await editors.close()

function intro() {
  return [
    '# Inserting into each field and editor',
    '',
    `Made by \`npm run test:insertion\`, last on ${new Date().toISOString().slice(0, 10)}. Each cell is read from`,
    'what the application would save, not from what it shows. `true`: the whole plan, once, as it',
    'should be there. Otherwise in words: `as its own paste`: the target’s own Ctrl+V goes no',
    'further; `clipboard`: nothing was written, the user is told why, and the plan is on the',
    'clipboard; `look`: the user is told to read the field through. `FALSE` would be a success that',
    'was claimed and is not in the model; there must be none. The last column is the same with',
    'every known editor’s name taken out of the engine.',
    '',
  ].join('\n')
}

for (const section of sections) {
  console.log(`${section.title}: ${countsOf(section)}`)
  for (const name of falseIn(section)) {
    console.error(`${section.title}: a false success in ${name}`)
    process.exitCode = 1
  }
}
