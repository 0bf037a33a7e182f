import { planAnswers, regionAnswers } from '../answers/answer.ts'
import { hasOwn } from '../same.ts'
import type { Plan, PlanContent } from '../schema.ts'
import { shield, whereaboutsOut, withWords } from '../shield.ts'
import { type Change, type Contents, changedAnswers } from './change.ts'
import { consentChanges } from './consent-changes.ts'
import { rowChanges } from './row-changes.ts'

/**
 * "Vad har ändrats sedan sist": each difference between two states of a plan, in the plan's order;
 * empty where they say the same. It never holds a personal number in words, the writer's own notes,
 * what must not be shared or said, nor a place where the identity is protected.
 * `lib/i18n/change-in-words.ts` makes a sentence of each.
 * @param today where it is given, a withdrawal of a later day is told as one that is to come.
 * @param states the plan's other states: where the identity is protected, their places are told as little.
 */
export function changesBetween(
  one: PlanContent,
  other: PlanContent,
  today?: string,
  states: readonly PlanContent[] = [],
): readonly Change[] {
  const both = shieldedAlike(one, other, states)
  const isConsent = ({ section }: (typeof planAnswers)[number]) => section === 'consentObtained'
  const firstOfConsent = planAnswers.find(isConsent)
  return [
    ...planAnswers.flatMap((each) => {
      if (each === firstOfConsent) return consentChanges(...both, today)
      if (isConsent(each)) return []
      if (!hasOwn(each, 'list')) {
        const changed = changedAnswers([each], both, both)
        return each.path === 'meeting.date' ? [...changed, ...calledOff(both)] : changed
      }
      const rows = rowChanges(each.list, both)
      return each.list === 'externalMeasures' ? [...rows, ...noMeasures(both)] : rows
    }),
    ...changedAnswers(regionAnswers(...both), both, both),
  ]
}

/** An identity that is protected now was in need of it before: nothing old is told either. */
function shieldedAlike(
  one: PlanContent,
  other: PlanContent,
  states: readonly PlanContent[],
): Contents {
  const all = [one, other, ...states]
  if (all.every(({ child }) => child.protectedIdentity === 'none')) return [one, other]
  const safe = whereaboutsOut(all)
  const shieldOne = (content: PlanContent): PlanContent => {
    const { protectedIdentity } = content.child
    const child = { ...content.child, protectedIdentity: 'sekretessmarkering' as const }
    const hidden = withWords(shield({ ...content, child } as Plan), safe)
    return { ...hidden, child: { ...hidden.child, protectedIdentity } }
  }
  return [shieldOne(one), shieldOne(other)]
}

/** An answer that there are none is something else than no answer. */
const noMeasures = ([before, now]: Contents): readonly Change[] =>
  now.externalMeasures === 'none' && before.externalMeasures !== 'none'
    ? [{ code: 'noMeasures' }]
    : []

/** A meeting that was called off keeps its day. */
function calledOff([before, now]: Contents): readonly Change[] {
  const { cancelled } = now.meeting.invite
  if (cancelled === before.meeting.invite.cancelled) return []
  return [{ code: cancelled ? 'calledOff' : 'notCalledOff' }]
}
