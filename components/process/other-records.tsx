import { instantInWords } from '../../lib/dates/in-words.ts'
import { usePlan } from '../forms/use-plan.ts'

/** Where the plan was inserted although the record was another child's, and why. */
export function OtherRecords() {
  const { plan, t } = usePlan()
  if (plan.otherRecords.length === 0) return null
  return (
    <>
      <h3>{t.versions.otherRecords}</h3>
      <ul class="changes">
        {plan.otherRecords.map(({ id, at, site, reason }) => (
          <li key={id}>
            {instantInWords(at, t.calendar)}, {site}: {reason}
          </li>
        ))}
      </ul>
    </>
  )
}
