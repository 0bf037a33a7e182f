import { say } from '../../lib/plan/case.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import type { StepSection } from '../../lib/process/next-step.ts'
import type { ViewSection } from '../../lib/session/state.ts'
import { useSession } from '../context.ts'
import { stageName } from './stage-words.ts'

/** Where the plan stands in the process, and the one thing that comes next. */
export function NextStepLine() {
  const { session, t } = useSession()
  const { stage, next } = session.process
  if (!stage.value || !next.value) return null
  const { says, section } = next.value
  return (
    <p class="next">
      <small>{stageName(stage.value, session.state)}</small>
      {say(says, t.nextSteps)}{' '}
      <button type="button" class="link" onClick={() => session.view.goTo(sectionOf(section))}>
        {t.process.goThere}
      </button>
    </p>
  )
}

const places: Partial<Record<StepSection, ViewSection>> = {
  meetingQuestion: 'child',
  preMeeting: 'preMeeting',
  summons: 'summons',
  followUp: 'followUp',
  closure: 'followUp',
}

/** The part of the panel where something is answered. */
const sectionOf = (section: StepSection): ViewSection =>
  fields.find(({ id }) => id === section)?.number ?? places[section] ?? 'meeting'
