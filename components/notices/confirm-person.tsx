import { dayInWords } from '../../lib/dates/in-words.ts'
import { handoff } from '../../lib/i18n/sv/handoff.ts'
import { readNumber } from '../../lib/plan/personal-number.ts'
import type { RegisteredPerson } from '../../lib/plan/registered-person.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { usePlanSession, useWords } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { NoticeBox } from './notice-box.tsx'

/** The region has the child's number under another name or birth date: nothing is sent before the user has answered. */
export function ConfirmPerson({ notice, person }: { notice: Notice; person: RegisteredPerson }) {
  const { session, t } = usePlanSession()
  const { plan, busy } = session.state
  const words = useWords(handoff).handoff.person
  const child = plan.value?.child
  if (!child) return null
  const who = (name: string, born: string) =>
    words.who(name, /^\d{4}-\d\d-\d\d$/.test(born) ? dayInWords(born, t.calendar) : born)
  const told = who(person.name, person.birthDate)
  const born = readNumber(child.personalNumber)?.birthDate ?? ''
  return (
    <NoticeBox notice={notice} tone="look" title={words.title}>
      <p>{child.personalNumber ? words.has(told) : words.hasWithout(told)}</p>
      <p>{words.plan(who(child.name, born))}</p>
      <p>{words.help}</p>
      <div class="actions">
        <Button
          busy={busy.value !== undefined}
          onPress={() => void session.handoff.confirmPerson()}
        >
          {words.yes}
        </Button>
        <Button look="main" onPress={() => session.notices.dismiss(notice)}>
          {words.no}
        </Button>
      </div>
    </NoticeBox>
  )
}
