import { dayAloud } from '../../lib/dates/in-words.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { chooseDay } from '../../lib/process/choose-day.ts'
import { needDayOf } from '../../lib/process/next-meeting.ts'
import { meetingWarnings } from '../../lib/regions/meeting-warnings.ts'
import { Button } from '../controls/button.tsx'
import { usePlan } from '../forms/use-plan.ts'

/** The day that the region's rule proposes, why, and what to know of the day that was chosen. */
export function DayProposal() {
  const { plan, t, session, edit } = usePlan()
  const language = session.state.language.value
  const aloud = (day: string) => dayAloud(day, language, session.state.today.value)
  const proposal = session.process.proposal.value
  const grants = plan.consent.planning.map(({ date }) => date).filter(Boolean)
  const warnings = meetingWarnings(session.state.region.value, {
    day: plan.meeting.date,
    today: session.state.today.value,
    consentDay: grants.toSorted()[0] ?? '',
    summonsDay: plan.meeting.summonsSent,
    needDay: needDayOf(plan, session.state.today.value),
  })
  return (
    <>
      {proposal?.found && plan.meeting.date === '' && (
        <div class="proposal">
          <p>
            {t.process.proposed} <b>{aloud(proposal.day)}</b>
            {proposal.time && ` ${proposal.time.replace(':', '.')}`}
          </p>
          {proposal.source && <p class="hint">{proposal.source[language]}</p>}
          {proposal.skipped.map(({ day, reason }) => (
            <p key={day} class="hint">
              {reason[language]}
            </p>
          ))}
          <Button
            onPress={() =>
              edit((before) => {
                const { start } = before.meeting
                const time = start === '' ? (proposal.time ?? '') : start
                return patchSection('meeting', { start: time })(chooseDay(proposal.day)(before))
              })
            }
          >
            {t.process.takeDay}
          </Button>
        </div>
      )}
      {proposal && !proposal.found && plan.meeting.date === '' && (
        <p class="hint">{proposal.reason[language]}</p>
      )}
      {plan.meeting.date !== '' && (
        <p>
          {plan.meeting.invite.cancelled ? t.process.calledOff : t.meeting.date}:{' '}
          <b>{aloud(plan.meeting.date)}</b>
        </p>
      )}
      <div role="status">
        {warnings.map((text) => (
          <p key={text.sv} class="nudge">
            {text[language]}
          </p>
        ))}
      </div>
    </>
  )
}
