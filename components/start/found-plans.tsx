import { dayInWords } from '../../lib/dates/in-words.ts'
import type { FoundPlan } from '../../lib/session/ports/region.ts'
import { useSession } from '../context.ts'

/** The plans that the region has for one child, to choose from. */
export function FoundPlans({ plans }: { plans: readonly FoundPlan[] }) {
  const { session, t } = useSession()
  return (
    <>
      <p>{t.takingOver.choose}</p>
      <ul class="plans">
        {plans.map(({ reference, title, author, created }) => (
          <li key={reference} class="row plan-row">
            <button
              type="button"
              class="row-button"
              onClick={() => void session.takingOver.fetchPlan(reference)}
            >
              <b>{title || t.takingOver.untitled}</b>
              <span class="row-meta">
                {t.takingOver.from(author, created && dayInWords(created, t.calendar))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
