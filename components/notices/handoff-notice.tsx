import { dayInWords, instantInWords } from '../../lib/dates/in-words.ts'
import { handoff } from '../../lib/i18n/sv/handoff.ts'
import { say } from '../../lib/plan/case.ts'
import { readNumber } from '../../lib/plan/personal-number.ts'
import type { RegisteredPerson } from '../../lib/plan/registered-person.ts'
import { receiverInWords } from '../../lib/session/handoff/receiver-in-words.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { usePlanSession, useWords } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { usePlanParts } from '../plan/plan-parts.ts'
import { NoticeBox } from './notice-box.tsx'

/** The receipt of a handoff, or why there is none and what to do next. */
export function HandoffNotice({
  notice,
}: {
  notice: Notice & { kind: 'handed-off' | 'handoff-fault' }
}) {
  const { session, t } = usePlanSession()
  const words = useWords(handoff).handoff
  const { ChoosePassphrase, WaysOn } = usePlanParts()
  if (notice.kind === 'handoff-fault' && notice.person) {
    return <ConfirmPerson notice={notice} person={notice.person} />
  }
  if (notice.kind === 'handoff-fault') {
    const aboutConsent = notice.code.includes('consent')
    return (
      <NoticeBox notice={notice} tone="look" title={words.failed}>
        <p>{words.fault[notice.code]}</p>
        {notice.detail && notice.code !== 'signed-out' && (
          <p>
            {words.serverSays} {notice.detail}
          </p>
        )}
        {WaysOn ? (
          <WaysOn code={notice.code} />
        ) : (
          notice.code === 'conflict' && <p>{words.conflictElsewhere}</p>
        )}
        {aboutConsent && (
          <Button onPress={() => session.view.openField('consentObtained')}>
            {words.toConsent}
          </Button>
        )}
      </NoticeBox>
    )
  }
  const { receipt, receiver, untold, registerKeeps } = notice
  const to = receiverInWords(receiver)
  return (
    <NoticeBox notice={notice} tone="good" title={words.title}>
      <dl class="facts">
        {to && (
          <>
            <dt>{words.receiver}</dt>
            <dd>{to}</dd>
          </>
        )}
        <dt>{words.receipt}</dt>
        <dd>{receipt.task}</dd>
        <dt>{words.version}</dt>
        <dd>{receipt.version}</dd>
        <dt>{words.time}</dt>
        <dd>{instantInWords(receipt.at, t.calendar)}</dd>
      </dl>
      {session.keptIn.value === 'temporary' && ChoosePassphrase && (
        <p>
          {words.goesHere}
          <ChoosePassphrase />
        </p>
      )}
      {untold
        .map((each) => say(each, t.consentCases))
        .map((why) => (
          <p key={why} class="nudge">
            {why} {words.noPlan}
          </p>
        ))}
      {registerKeeps && <p class="nudge">{words.registerKeeps[registerKeeps]}</p>}
    </NoticeBox>
  )
}

/** The region has the child's number under another name or birth date: nothing is sent before the user has answered. */
function ConfirmPerson({ notice, person }: { notice: Notice; person: RegisteredPerson }) {
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
