import { useEffect } from 'preact/hooks'
import { say } from '../../lib/plan/case.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import type { Party } from '../../lib/plan/schema.ts'
import { asItStands } from '../../lib/plan/standing-answer.ts'
import { afterWithdrawal } from '../../lib/process/after-withdrawal.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import type { Session } from '../../lib/session/session.ts'
import { usePlan, useSession } from '../context.ts'
import { firstUnread } from '../controls/has-unread.ts'
import { replyInWords } from '../forms/reply-in-words.ts'
import { Main } from '../main.tsx'
import { NoticeList } from '../notices/notice-list.tsx'
import { Guarded } from '../plan/guarded.tsx'
import { AgendaTabs } from './agenda-tabs.tsx'
import { MeetingField } from './meeting-field.tsx'
import { MeetingHead } from './meeting-head.tsx'
import { MeetingPart } from './meeting-part.tsx'
import { aboutParties, partyName, toldApart } from './names.ts'
import { Parked } from './parked.tsx'
import { useMeeting } from './use-meeting.ts'

/** Fine enough for whole minutes. */
const betweenLooks = 10_000

/** The question in view, the five parts beside it, and what the current part needs. */
export function MeetingPage() {
  const { session } = useSession()
  useAskBeforeLeaving(session)
  useEffect(() => {
    const timer = setInterval(session.meetingTime.tick, betweenLooks)
    return () => clearInterval(timer)
  }, [session])
  return (
    <div class="meeting">
      <Guarded>
        <MeetingHead />
      </Guarded>
      <aside class="meeting-side">
        {[AgendaTabs, HereLine, Parked].map((Side) => (
          <Guarded key={Side}>
            <Side />
          </Guarded>
        ))}
      </aside>
      <Main look="meeting-main">
        <NoticeList />
        {[ConsentLine, MeetingPart, Notes].map((Content) => (
          <Guarded key={Content}>
            <Content />
          </Guarded>
        ))}
      </Main>
    </div>
  )
}

/** Lets the browser ask before the page is left, while something typed on it is in no plan yet. */
function useAskBeforeLeaving({ state }: Session): void {
  useEffect(() => {
    const isTyped = () =>
      [...state.drafts.value.values()].some((drafts) =>
        Object.values(drafts).some((words) => typeof words === 'string' && words.trim() !== ''),
      ) || firstUnread(document) !== undefined
    const ask = (event: Event): void => {
      if (isTyped()) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [state])
}

const roomNotices: readonly string[] = ['withdrawn', 'withdrawn-unit', 'expired', 'of-age']

/**
 * What everybody in the room must know of the consent: who may not be told, that it has ended, and what
 * they do then.
 */
function ConsentLine() {
  const { shown, session, t } = useMeeting()
  const { today } = session.state
  const next = afterWithdrawal(shown, today.value)
  const notices = consentWatch(shown, today.value).filter(({ code }) => roomNotices.includes(code))
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

/** Who is in the room and who is not, in one glance. */
function HereLine() {
  const { shown, t } = useMeeting()
  const { parties } = shown.meeting
  const about = aboutParties(shown, t)
  const called = toldApart(
    parties
      .filter((party) => partyName(party) !== '')
      .map((party) => ({ id: party.id, name: partyName(party), about: about(party) })),
  )
  const nameOf = ({ id }: Party) => called.get(id) ?? ''
  const present = parties.filter(({ attended }) => attended === 'present')
  const absent = parties.filter(({ attended }) => attended === 'absent')
  return (
    <div class="here-line">
      <h2>{t.meetingPage.here}</h2>
      <p>{present.map(nameOf).filter(Boolean).join(', ') || t.meetingPage.nobodyHere}</p>
      {absent.length > 0 && (
        <>
          <h2>{t.meetingPage.missing}</h2>
          <p>
            {absent
              .map((party) =>
                asItStands(shown.meeting, party).reply === 'coming' || party.kind === 'none'
                  ? nameOf(party)
                  : `${nameOf(party)} (${replyInWords(t, shown, party).toLocaleLowerCase('sv')})`,
              )
              .join(', ')}
          </p>
        </>
      )}
    </div>
  )
}

/** Written during the meeting, in view of all. The writer's own notes have no place here. */
function Notes() {
  const { plan, t, edit } = usePlan()
  return (
    <section class="meeting-notes">
      <MeetingField
        label={t.meetingPage.notes}
        hint={t.meetingPage.notesHelp}
        rows={3}
        value={plan.meeting.notes}
        onInput={(notes) => edit(patchSection('meeting', { notes }), 'meeting/notes')}
      />
    </section>
  )
}
