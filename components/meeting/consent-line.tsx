import { consentWatch } from '../../lib/process/consent-watch.ts'
import { useMeeting } from './use-meeting.ts'

/** What everybody in the room must know of the consent: who may not be told, and that it has ended. */
const told: readonly string[] = ['withdrawn', 'withdrawn-unit', 'expired', 'of-age']

export function ConsentLine() {
  const { shown, session } = useMeeting()
  const { language, today } = session.state
  const notices = consentWatch(shown, today.value).filter(({ code }) => told.includes(code))
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
