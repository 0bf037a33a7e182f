import type { ChildDifference } from '../../lib/plan/same-child.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { useSession } from '../context.ts'

type SameChildLineProps = {
  unsure: readonly ChildDifference[]
  here: Plan | undefined
  there: Plan
}

/** Both children as they are told, where nothing says for sure that they are one. */
export function SameChildLine({ unsure, here, there }: SameChildLineProps) {
  const { t } = useSession()
  if (unsure.length === 0) return null
  const who = ({ child }: Plan) =>
    t.sameChild.who(child.name || t.unnamed, child.personalNumber || t.found.noNumber)
  return (
    <>
      <p class="nudge">{unsure.includes('name') ? t.sameChild.name : t.sameChild.number}</p>
      <dl class="facts">
        {here && (
          <>
            <dt>{t.sameChild.here}</dt>
            <dd>{who(here)}</dd>
          </>
        )}
        <dt>{t.sameChild.there}</dt>
        <dd>{who(there)}</dd>
      </dl>
    </>
  )
}
