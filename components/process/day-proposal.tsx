import { dayAloud } from '../../lib/dates/in-words.ts'
import { inLanguage } from '../../lib/i18n/languages.ts'
import { say } from '../../lib/plan/case.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { chooseDay } from '../../lib/process/choose-day.ts'
import { needDayOf } from '../../lib/process/next-meeting.ts'
import { meetingWarnings } from '../../lib/regions/meeting-warnings.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** The day that the region's rule proposes, why, and what to know of the day that was chosen. */
export function DayProposal() {
  const { plan, t, session, edit } = usePlan()
  const language = session.state.language.value
  const aloud = (day: string) => dayAloud(day, t.calendar, session.state.today.value)
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
          {proposal.source && <p class="hint">{inLanguage(proposal.source, language)}</p>}
          {proposal.skipped.map((skipped) => (
            <p key={skipped.day} class="hint">
              {say(skipped, t.skippedDays)}
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
        <p class="hint">{say(proposal.reason, t.noProposal)}</p>
      )}
      {plan.meeting.date !== '' && (
        <p>
          {plan.meeting.invite.cancelled ? t.process.calledOff : t.meeting.date}:{' '}
          <b>{aloud(plan.meeting.date)}</b>
        </p>
      )}
      <div role="status">
        {warnings.map((warning) => (
          <p key={warning.code} class="nudge">
            {say(warning, t.dayWarnings)}
          </p>
        ))}
      </div>
    </>
  )
}
