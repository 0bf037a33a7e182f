import { alva } from '../browser/story/journal-steps.ts'
import { choosePassphrase } from '../browser/story/panel-steps.ts'
import { seed } from '../browser/story/seed.ts'
import { openStage } from '../browser/story/stage.ts'
import { typist } from '../browser/story/typist.ts'
import { writePart } from './performance-page.ts'
import { fillVault } from './scale/fill-vault.ts'
import { type Figures, measurePanel } from './scale/measure-panel.ts'
import { planOf, type Size } from './scale/plans.ts'

// The real panel beside a real page, on a real vault: what grows with the plans that lie beside, and
// with a plan's own age and length. `COUNTS=10,100` chooses the vaults.

const counts = (process.env.COUNTS ?? '10,100,1000,10000').split(',').map(Number)
const sizes: readonly (Size & { readonly count: number })[] = [
  ...counts.map((count) => ({ count, interventions: 3, versions: 1 })),
  { count: 10, interventions: 5, versions: 30 },
  { count: 10, interventions: 200, versions: 50 },
]

async function measure({ count, ...size }: (typeof sizes)[number]): Promise<Figures> {
  const stage = await openStage()
  try {
    const plan = planOf(size)
    await seed(stage, [plan])
    const { panel } = await stage.openBeside(alva(stage.world))
    await choosePassphrase(panel, 'lugn lunch på tisdag')
    await fillVault(panel, planOf({ interventions: 3, versions: 1 }), count - 1)
    await typist(panel).press('Lås')
    await panel.getByLabel('Lösenfras', { exact: true }).waitFor()
    return await measurePanel(panel)
  } finally {
    await stage.close()
  }
}

const shown = (value: number) => value.toFixed(value < 10 ? 1 : 0)
const columns = {
  unlock: 'unlock to list ms',
  longest: 'longest task ms',
  key: 'key CPU ms',
  paint: 'key to paint p95 ms',
  safe: 'key to disk p95 ms',
  unsealed: 'unsealed B/key',
  sealed: 'sealed B/key',
  written: 'written B/key',
  remembered: 'session B/key',
  search: 'search key CPU ms',
  scroll: 'scroll step CPU ms',
  mebibytes: 'heap MiB',
} as const satisfies Record<keyof Figures, string>
const names = Object.keys(columns) as (keyof Figures)[]

const lines = [
  `| plans | versions | rows | ${Object.values(columns).join(' | ')} |`,
  `|${' --- |'.repeat(names.length + 3)}`,
]
for (const size of sizes) {
  const figures = await measure(size)
  const cells = names.map((name) => shown(figures[name]))
  lines.push(`| ${[size.count, size.versions, size.interventions, ...cells].join(' | ')} |`)
  console.log(lines.at(-1))
}
writePart(
  'The panel on a full vault',
  `Written by \`npm run bench -- scale\`: the built extension's real panel beside a page, its vault filled
with sealed plans of about 10 kB that lie as the first version of the vault sealed them. CPU is the main thread's own, 60 ms
between two keys. *Versions* and *rows* are those of the plan that is written in.

${lines.join('\n')}

- *Unlock to list*: from the press on *Lås upp* to the first rows, with the derivation of the key.
- *Key to disk*: from the key to the end of the transaction, of which the browser says so when it is on the disk.
- *Sealed, unsealed, written*: bytes of plans, for each of twenty keys; *session*: bytes that go to the browser's memory.
- That a key seals what it changed and opens nothing, in a new plan and in one of two hundred rows and fifty
  versions, is held without a clock: \`tests/contracts/plan-log-cost.test.ts\`.
`,
)
