import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtExtension } from '../browser/built-extension.ts'
import { openBrowser } from '../browser/chromium.ts'
import { editorCases } from '../browser/editor-cases.ts'
import { codeEditorCases, richEditorCases, surfaceCases } from '../browser/editor-cases-rich.ts'
import { copySample } from '../browser/own-paste.ts'
import { root } from '../setup/root.ts'
import { startEditors } from '../world/editors/editors.ts'
import { measureInsertion, type Times } from './insertion/measure-insertion.ts'

// From the press to the receipt, with all reading back in it, beside the target's own Ctrl+V until
// the same words are in its model.

const rounds = Number(process.env.ROUNDS ?? 20)
const names = process.env.TARGETS?.split(',') ?? [
  'textarea',
  'React textarea',
  ...[...surfaceCases, ...richEditorCases, ...codeEditorCases].map(({ name }) => name),
]

const at = (share: number, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  return found === undefined ? '–' : String(Math.round(found))
}
const row = (name: string, { ours, own, otherwise }: Times) =>
  `| ${[
    name,
    at(0.5, ours),
    at(0.95, ours),
    at(0.5, own),
    at(0.95, own),
    otherwise.join(', '),
  ].join(' | ')} |`

const editors = await startEditors()
const browser = await openBrowser({ extension: await builtExtension() })
await copySample(browser.context, editors.url)
const rows: string[] = []
for (const editor of editorCases.filter(({ name }) => names.includes(name))) {
  const times = await measureInsertion(browser, editors.url, editor, rounds)
  rows.push(row(editor.name, times))
  console.log(rows.at(-1))
}
const version = browser.context.browser()?.version() ?? ''
await browser.close()
await editors.close()

const text = `# How long an insertion takes

Written by \`npm run bench -- insertion\`: Chromium ${version} headless, ${rounds} rounds for each target,
in milliseconds. *Panel*: from the press until the receipt, and so with the looking for the field and
with all reading back, which alone waits at least 300 ms to see that the text stays. *Own paste*: from
the target’s own Ctrl+V until the last sentence is in what it would save; nobody reads that back, and
it has no time (–) where the editor asks a question first. The last column: rounds that ended otherwise
than inserted, which are not in the times.

| target | panel, median | panel, 95 % | own paste, median | own paste, 95 % | otherwise |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
if (!process.env.TARGETS) writeFileSync(join(root, '.github/insertion-time.md'), text)
