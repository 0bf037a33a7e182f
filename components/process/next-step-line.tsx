import { fields } from '../../lib/plan/template/fields.ts'
import type { Section as StepSection } from '../../lib/process/next-step.ts'
import { type Stage, stageNames } from '../../lib/process/stage.ts'
import type { WordingKey } from '../../lib/regions/profile.ts'
import type { Section } from '../../lib/session/state.ts'
import { useSession } from '../context.ts'

/** Where the plan stands in the process, and the one thing that comes next. */
export function NextStepLine() {
  const { session, t } = useSession()
  const { stage, next } = session.process
  const language = session.state.language.value
  if (!stage.value || !next.value) return null
  const { text, section } = next.value
  const word = words[stage.value]
  const own = word && session.state.region.value.wording[word]
  return (
    <p class="next">
      <small>{(own ?? stageNames[stage.value])[language]}</small>
      {text[language]}{' '}
      <button type="button" class="link" onClick={() => session.goTo(sectionOf(section))}>
        {t.process.goThere}
      </button>
    </p>
  )
}

/** What a region may call a stage by. */
const words: Partial<Record<Stage, WordingKey>> = {
  meeting: 'meeting',
  followUp: 'followUp',
  closed: 'closure',
}

const places: Partial<Record<StepSection, Section>> = {
  meetingQuestion: 'child',
  preMeeting: 'preMeeting',
  summons: 'summons',
  followUp: 'followUp',
  closure: 'followUp',
}

/** The part of the panel in which something is answered. */
const sectionOf = (section: StepSection): Section =>
  fields.find(({ id }) => id === section)?.number ?? places[section] ?? 'meeting'
