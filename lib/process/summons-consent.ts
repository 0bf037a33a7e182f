import { isDay } from '../dates/day.ts'
import { dayWithWeekday, dayWithYear } from '../dates/in-both.ts'
import { say } from '../plan/case.ts'
import {
  coveredUnits,
  hasConsent,
  isExpired,
  isGiven,
  withdrawalFor,
  withdrawals,
} from '../plan/consent.ts'
import { unitWithdrawal } from '../plan/consent-cases.ts'
import { consentSentences } from '../plan/consent-in-words.ts'
import { isNothing } from '../plan/is-nothing.ts'
import { isOfAge } from '../plan/majority.ts'
import { namesInWords } from '../plan/names-in-words.ts'
import { type Block, paragraph } from '../plan/output/document.ts'
import type { Grant, Party, Plan } from '../plan/schema.ts'

/**
 * That something must not be shared is told, but not what: the words of the limit are themselves
 * what the family wants kept. Who needs to know asks the person who keeps the plan.
 */
export const consentLimits = (
  plan: Plan,
  { unit }: Party,
  told: boolean,
  today: string,
): readonly Block[] => {
  const { planning, sharing } = plan.consent
  const hidden = plan.child.protectedIdentity !== 'none'
  const units = coveredUnits(plan, today).map((each) => each.trim())
  const limits = [
    takenBack(plan, planning, 'Samtycket till att planen görs', today) ??
      (hasConsent(plan, planning, today)
        ? 'Det finns samtycke till att planen görs.'
        : ceasedOrNone(plan, planning, 'till att planen görs', today)),
    ...(!told
      ? [`${whyUntold(plan, unit, today)} Därför står barnets namn inte här.`]
      : hidden
        ? [`Samtycket att dela nödvändiga uppgifter omfattar ${unit.trim()}.`]
        : [`Dessa enheter får dela nödvändiga uppgifter: ${namesInWords(units)}.`]),
    ...(told && isDay(sharing.validUntil)
      ? [`Samtycket gäller till och med ${dayWithWeekday(sharing.validUntil).sv}.`]
      : []),
    ...(told && !isNothing(sharing.notShared)
      ? [
          'Familjen har sagt att vissa uppgifter inte får delas. Fråga den som kallar innan ni delar något annat än det som frågan gäller.',
        ]
      : []),
  ]
  return limits.map(paragraph)
}

/** Why a unit is not told who the child is. */
const whyUntold = (plan: Plan, unit: string, today: string): string => {
  const { sharing } = plan.consent
  const withdrawn = withdrawalFor(plan, unit, today)
  const all = takenBack(plan, sharing.grants, 'Samtycket att dela uppgifter', today)
  if (all) return all
  if (withdrawn) return say(unitWithdrawal(withdrawn, today), consentSentences)
  if (!hasConsent(plan, sharing.grants, today)) {
    return ceasedOrNone(plan, sharing.grants, 'att dela uppgifter', today)
  }
  return isExpired(plan, today)
    ? `Samtycket att dela uppgifter gällde till och med ${dayWithWeekday(sharing.validUntil).sv}.`
    : 'Samtycket att dela uppgifter omfattar inte er.'
}

/** From the 18th birthday what the guardians said counts no longer; but it was said. */
const ceasedOrNone = (plan: Plan, grants: readonly Grant[], what: string, today: string): string =>
  isOfAge(plan, today) && grants.some((grant) => grant.person !== 'child' && isGiven(grant))
    ? `Vårdnadshavarnas samtycke ${what} gäller inte längre.`
    : `Samtycke ${what} finns ännu inte.`

/** That a consent has been withdrawn, and when last; a unit need not know by whom. */
const takenBack = (
  plan: Plan,
  grants: readonly Grant[],
  what: string,
  today: string,
): string | undefined => {
  const days = withdrawals(plan, grants, today).map(({ withdrawn }) => withdrawn)
  if (days.length === 0) return undefined
  // One without a day, or of a day that has not come, closes at once all the same.
  const latest = days
    .filter((day) => day <= today)
    .toSorted()
    .at(-1)
  return `${what} har återkallats${latest ? ` den ${dayWithYear(latest).sv}` : ''}.`
}
