import type { ChildPage } from '../../lib/plan/child-page/child-page.ts'
import { takenFrom, toReadAgain, toReadAgainOnPaper } from '../../lib/plan/paper/read-through.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { withheldPieces } from '../../lib/plan/withheld.ts'
import { useSession } from '../context.ts'
import type { SheetName } from './sheet-names.ts'

type ReadAgainNoteProps = { name: SheetName; plan: Plan; childPage: ChildPage }

/** For the one who prints: what was taken out of the sheet, and what on it to read once more. */
export function ReadAgainNote({ name, plan, childPage }: ReadAgainNoteProps) {
  const { t } = useSession()
  if (!isOfPlan.has(name) || withheldPieces(plan).length === 0) return null
  const taken = name === 'plan' ? takenFrom(plan) : []
  const again =
    name === 'child'
      ? toReadAgain(plan, [
          ...childPage.ownWords,
          ...childPage.happening.rows.map(({ what }) => what),
        ])
      : name === 'plan'
        ? toReadAgainOnPaper(plan)
        : []
  return (
    <div class="desk-note read-through" role="status">
      <p>{t.print.readThrough}</p>
      {taken.length > 0 && <p>{t.print.takenFrom(taken.join(', '))}</p>}
      {again.length > 0 && (
        <>
          <p>{t.print.readAgain}</p>
          <ul>
            {again.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** The sheets that hold what has been written in the plan. */
const isOfPlan: ReadonlySet<SheetName> = new Set(['plan', 'child', 'call', 'before-child'])
