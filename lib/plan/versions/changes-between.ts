import type { Text } from '../language.ts'
import type { ExternalMeasure, Plan, PlanContent } from '../schema.ts'
import { shielded } from '../shield.ts'
import { answersAfter } from './answers-after.ts'
import { answersBefore } from './answers-before.ts'
import { changedAnswers, text } from './change.ts'
import { consentChanges } from './consent-changes.ts'
import { extraAnswers } from './extra-answers.ts'
import { rowChanges } from './row-changes.ts'
import {
  goals,
  guardians,
  heldFollowUps,
  interventions,
  measures,
  parked,
  parties,
  sentReminders,
} from './rows.ts'

/**
 * "Vad har ändrats sedan sist": one sentence for each difference between two states of a plan, in
 * the plan's order; empty where they say the same. It never repeats a personal number, the writer's
 * own notes, what must not be shared or said, nor a place where the identity is protected.
 * @param today where it is given, a withdrawal of a later day is told as one that is to come.
 */
export function changesBetween(
  one: PlanContent,
  other: PlanContent,
  today?: string,
): readonly Text[] {
  const [before, now] = shieldedAlike(one, other)
  return [
    ...changedAnswers(answersBefore, before, now),
    ...rowChanges(guardians, before.guardians, now.guardians),
    ...consentChanges(before, now, today),
    ...rowChanges(interventions, before.interventions, now.interventions),
    ...measureChanges(before, now),
    ...rowChanges(goals, before.goals, now.goals),
    ...changedAnswers(answersAfter, before, now),
    ...rowChanges(parties, before.meeting.parties, now.meeting.parties),
    ...rowChanges(sentReminders, before.meeting.reminders ?? [], now.meeting.reminders ?? []),
    ...rowChanges(parked, before.meeting.parked, now.meeting.parked),
    ...rowChanges(heldFollowUps, before.followUps, now.followUps),
    ...changedAnswers(extraAnswers(before, now), before, now),
  ]
}

/** The same as one paragraph of Swedish, to paste into a record; empty where nothing has changed. */
export function changesInWords(one: PlanContent, other: PlanContent, today?: string): string {
  const changes = changesBetween(one, other, today)
  return changes.length === 0
    ? ''
    : ['Ändrat i planen sedan sist:', ...changes.map(({ sv }) => sv)].join(' ')
}

/** An identity that is protected now was in need of it before: nothing old is told either. */
function shieldedAlike(one: PlanContent, other: PlanContent): [PlanContent, PlanContent] {
  const isProtected = [one, other].some(({ child }) => child.protectedIdentity !== 'none')
  if (!isProtected) return [one, other]
  const shield = (content: PlanContent): PlanContent => {
    const { protectedIdentity } = content.child
    const child = { ...content.child, protectedIdentity: 'sekretessmarkering' as const }
    const hidden = shielded({ ...content, child } as Plan)
    return { ...hidden, child: { ...hidden.child, protectedIdentity } }
  }
  return [shield(one), shield(other)]
}

/** An answer that there are none is something else than no answer. */
function measureChanges(before: PlanContent, now: PlanContent): readonly Text[] {
  const rows = ({ externalMeasures }: PlanContent): readonly ExternalMeasure[] =>
    externalMeasures === 'none' ? [] : externalMeasures
  const isNone = now.externalMeasures === 'none' && before.externalMeasures !== 'none'
  return [
    ...rowChanges(measures, rows(before), rows(now)),
    ...(isNone ? [text('Åtgärder av någon annan: inga.', 'Measures by others: none.')] : []),
  ]
}
