import { consentWatch } from '../../lib/process/consent-watch.ts'
import { usePlan } from '../forms/use-plan.ts'

/** What everybody in the room must know of the consent: who may not be told, and that it has ended. */
const told: readonly string[] = ['withdrawn', 'withdrawn-unit', 'expired', 'of-age']

export function ConsentLine() {
  const { plan, session } = usePlan()
  const { language, today } = session.state
  const notices = consentWatch(plan, today.value).filter(({ code }) => told.includes(code))
  return (
    <div role="status">
      {notices.map(({ text }) => (
        <p key={text.sv} class="nudge">
          {text[language.value]}
        </p>
      ))}
    </div>
  )
}
