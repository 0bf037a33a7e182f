import { say } from '../../lib/plan/case.ts'
import { afterWithdrawal } from '../../lib/process/after-withdrawal.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import { useMeeting } from './use-meeting.ts'

const told: readonly string[] = ['withdrawn', 'withdrawn-unit', 'expired', 'of-age']

/**
 * What everybody in the room must know of the consent: who may not be told, that it has ended, and what
 * they do then.
 */
export function ConsentLine() {
  const { shown, session, t } = useMeeting()
  const { today } = session.state
  const next = afterWithdrawal(shown, today.value)
  const notices = consentWatch(shown, today.value).filter(({ code }) => told.includes(code))
  return (
    <div role="status">
      {notices
        .map((notice) => say(notice, t.consentNotices))
        .map((text) => (
          <p key={text} class="nudge">
            {text}
          </p>
        ))}
      {next.length > 0 && (
        <p class="nudge">{next.map((each) => say(each, t.afterWithdrawal)).join(' ')}</p>
      )}
    </div>
  )
}
