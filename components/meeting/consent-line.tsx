import { afterWithdrawal } from '../../lib/process/after-withdrawal.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import { useMeeting } from './use-meeting.ts'

const told: readonly string[] = ['withdrawn', 'withdrawn-unit', 'expired', 'of-age']

/**
 * What everybody in the room must know of the consent: who may not be told, that it has ended, and what
 * they do then.
 */
export function ConsentLine() {
  const { shown, session } = useMeeting()
  const { language, today } = session.state
  const next = afterWithdrawal(shown, today.value)
  const notices = consentWatch(shown, today.value).filter(({ code }) => told.includes(code))
  return (
    <div role="status">
      {notices.map(({ text }) => (
        <p key={text.sv} class="nudge">
          {text[language.value]}
        </p>
      ))}
      {next && <p class="nudge">{next[language.value]}</p>}
    </div>
  )
}
