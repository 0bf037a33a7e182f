import { fold, foldLines } from '../../lib/plan/output/fold.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import type { Intervention, Plan } from '../../lib/plan/schema.ts'
import { type Wording, withRegionWording } from '../../lib/process/wording.ts'
import { Sheet } from './sheet.tsx'
import { Signatures } from './signatures.tsx'

const needed = 4
const responsible = 5

type PlanSheetProps = { plan: Plan; printed: string; wording: Wording; today: string }

/** The whole plan on paper, with its interventions as tables and room for signatures. */
export function PlanSheet({ plan, printed, wording, today }: PlanSheetProps) {
  const { document, interventions, signers } = planOnPaper(plan, today)
  const tables =
    interventions.length === 0
      ? {}
      : {
          [needed]: (
            <Rows
              heads={['Insats', 'Behov']}
              rows={interventions}
              cells={({ what, need }) => [foldLines(what) || 'Står inte här', foldLines(need)]}
            />
          ),
          [responsible]: (
            <Rows
              heads={['Enhet', 'Person', 'Start', 'Följs upp']}
              rows={interventions}
              cells={({ unit, person, start, followUp }) => [
                fold(unit),
                fold(person),
                start,
                followUp,
              ]}
            />
          ),
        }
  return (
    <Sheet document={withRegionWording(document, wording)} labelWords={7} instead={tables}>
      <Signatures signers={signers} />
      <p class="paper-foot">{printed}</p>
    </Sheet>
  )
}

type RowsProps = {
  heads: readonly string[]
  rows: readonly Intervention[]
  cells: (row: Intervention) => readonly string[]
}

/** Numbered, so that a row in one table is found again in the other. */
const Rows = ({ heads, rows, cells }: RowsProps) => (
  <table>
    <thead>
      <tr>
        {['Nr', ...heads].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={row.id}>
          <th scope="row">{index + 1}</th>
          {cells(row).map((cell, place) => (
            <td key={heads[place]} class={/^\d{4}-\d\d-\d\d$/.test(cell) ? 'day' : undefined}>
              {cell || '–'}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
