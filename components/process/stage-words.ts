import { shortDay } from '../../lib/dates/in-words.ts'
import { inLanguage } from '../../lib/i18n/languages.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { handedOffState } from '../../lib/process/handed-off-state.ts'
import { lastDecision } from '../../lib/process/meeting-state.ts'
import { type Stage, stageOf } from '../../lib/process/stage.ts'
import type { WordingKey } from '../../lib/regions/profile.ts'
import type { State } from '../../lib/session/state.ts'

/** What a region may call a stage by. */
const words: Partial<Record<Stage, WordingKey>> = {
  meeting: 'meeting',
  followUp: 'followUp',
  closed: 'closure',
}

/** The name of a stage, in the region's own words where it has some. */
export const stageName = (stage: Stage, { region, language, texts }: State): string => {
  const word = words[stage]
  const own = word && region.value.wording[word]
  return own ? inLanguage(own, language.value) : texts.value.stages[stage]
}

/** In a list of plans: the stage, and the day that it turns on. */
export function stageInList(plan: Plan, state: State): string {
  const { calendar } = state.texts.value
  const { value: today } = state.today
  const stage = stageOf(plan, today)
  const name = (of: Stage, day: string) =>
    [stageName(of, state), day && shortDay(day, calendar, today)].filter(Boolean).join(' ')
  if (stage === 'closed') {
    const day = lastDecision(plan, today)?.date ?? ''
    const { closed, changedSince } = state.texts.value.start
    const words = closed(shortDay(day, calendar, today))
    return handedOffState(plan) === 'as-it-was' ? `${words} · ${changedSince}` : words
  }
  if (stage === 'summoned' || stage === 'meeting') return name('meeting', plan.meeting.date)
  return name(stage, stage === 'followUp' ? plan.followUp.date : '')
}
