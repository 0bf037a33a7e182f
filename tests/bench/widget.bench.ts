import { openBrowser } from '../browser/chromium.ts'
import { writePart } from './performance-page.ts'
import { figuresTable, keyOf } from './widget/figures-table.ts'
import { type Figures, measureForm } from './widget/measure-form.ts'
import { serveForms, systems } from './widget/serve-forms.ts'

// One plan, one browser, and the systems in turn: what else the machine does meets all of them.

const rounds = Number(process.env.ROUNDS ?? 7)
const counts = [5, 200]

const forms = await serveForms()
const browser = await openBrowser()
const loads = new Map<string, Figures[]>()
for (let round = 0; round < rounds; round++) {
  for (const count of counts) {
    for (const system of systems) {
      const key = keyOf(system, count)
      const figures = await measureForm(browser.context, forms.url, key)
      loads.set(key, [...(loads.get(key) ?? []), figures])
    }
  }
}
const version = browser.context.browser()?.version() ?? ''
await browser.close()
await forms.close()

const tables = counts.map((count) => figuresTable(loads, count)).join('\n\n')
console.log(tables)
writePart(
  'One plan in several forms',
  `Written by \`npm run bench -- widget\`: the same plan in each form, Chromium ${version} headless,
interleaved loads, medians of ${rounds}. Times hold as ratios within one run only. CPU is the main thread's own.
\`<sip-plan>\` is interactive when part 5 is unfolded; one row is written at a time, the others are read.
Rows are interventions.

${tables}

- *JS+CSS* is all that has been loaded by then. The first view of the widget alone is one file
  (\`tests/browser/widget-size.test.ts\` holds it to its budget); \`npm run bench -- size\` tells what weighs
  what in it, and what comes when it is asked for.
- *CPU per key* and *key to paint*: twenty letters in the third row, 60 ms apart; the slowest but one.
- *Add a row*: from the press to the paint, so it holds the wait for the frame.
- That a key or a row more is no more work with 200 rows than with 5 is held without a clock, by
  counting what is drawn: \`tests/ui/plan/drawn-rows.test.tsx\`.
`,
)
