import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { dayInWords } from '../../lib/dates/in-words.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { isFurther, isHeld } from '../../lib/process/meeting-state.ts'
import type { Stage } from '../../lib/process/stage.ts'
import type { ViewSection } from '../../lib/session/state.ts'
import { useSession } from '../context.ts'
import { MeetingForm } from '../forms/meeting-form.tsx'
import { Fold } from '../plan/fold.tsx'
import { FollowUpForm } from './follow-up-form.tsx'
import { PreMeetingForm } from './pre-meeting-form.tsx'
import { SummonsForm } from './summons-form.tsx'
import { SurveyForm } from './survey-form.tsx'
import { VersionsView } from './versions-view.tsx'

type Part = Exclude<ViewSection, number | 'child' | 'region'>

const forms: Record<Part, ComponentType> = {
  preMeeting: PreMeetingForm,
  summons: SummonsForm,
  meeting: MeetingForm,
  followUp: FollowUpForm,
  survey: SurveyForm,
  versions: VersionsView,
}

/** What each stage needs. The rest is a press away, for who goes back or ahead. */
const needed: Record<Stage, readonly Part[]> = {
  need: ['meeting'],
  planning: ['preMeeting', 'summons', 'meeting'],
  summoned: ['preMeeting', 'summons', 'meeting'],
  meeting: ['meeting'],
  followUp: ['meeting', 'followUp', 'survey', 'versions'],
  closed: ['followUp', 'versions'],
}

/** A further meeting is called to while the plan is followed up, and is itself a follow-up. */
function furtherNeeds(plan: Plan | undefined, stage: Stage, today: string): readonly Part[] {
  if (!plan || !isFurther(plan)) return []
  if (stage === 'meeting') return ['followUp']
  return stage === 'followUp' && !isHeld(plan, today) ? ['summons'] : []
}

/** The work around the eight fields, no more of it than the stage asks for. */
export function ProcessFolds() {
  const { session, t } = useSession()
  const [all, setAll] = useState(false)
  const { plan, section } = session.state
  const stage = session.process.stage.value ?? 'need'
  const order = Object.keys(forms) as Part[]
  const asked = [...needed[stage], ...furtherNeeds(plan.value, stage, session.state.today.value)]
  const shown = order.filter((part) => all || asked.includes(part) || section.value === part)
  const { meeting, preMeeting } = plan.value ?? {}
  const gists: Partial<Record<Part, string>> = {
    meeting: [
      meeting?.invite.cancelled && t.process.calledOff,
      meeting?.date && dayInWords(meeting.date, t.calendar),
      meeting?.place,
    ]
      .filter(Boolean)
      .join(', '),
    summons: meeting?.summonsSent
      ? `${t.meeting.summonsSent} ${dayInWords(meeting.summonsSent, t.calendar)}`
      : '',
    preMeeting: preMeeting?.matters ?? '',
  }
  return (
    <>
      <div class="folds">
        {shown.map((part) => {
          const Form = forms[part]
          return (
            <Fold
              key={part}
              title={t.process.titles[part]}
              gist={gists[part] ?? ''}
              open={section.value === part}
              onToggle={() => session.view.toggle(part)}
            >
              {() => <Form />}
            </Fold>
          )
        })}
      </div>
      {shown.length < order.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t.process.showAll}
        </button>
      )}
    </>
  )
}
