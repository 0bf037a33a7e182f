import { undated } from '../plan/answers/consent.ts'
import type { Case } from '../plan/case.ts'
import { isConsentWithdrawn, withdrawnUnits } from '../plan/consent.ts'
import type { Plan } from '../plan/schema.ts'
import { sameUnit } from '../plan/unit.ts'
import { isAllWithdrawn } from './consent-watch.ts'
import { present } from './meeting-state.ts'
import { type Asked, whomToAsk } from './whom-to-ask.ts'

/** What is done in the room when a consent has been withdrawn. */
export type AfterWithdrawal = {
  shareNothing: { asked: Asked }
  writeOnlyThat: { isDayMissing: boolean }
  shareNothingWith: { units: readonly string[] }
  /** These leave while the plan is gone through. */
  leave: { units: readonly string[] }
  /** Somebody else does what these were to do. */
  decideWho: { units: readonly string[] }
  writeDay: null
}

/**
 * What those in the room do when a consent has been withdrawn: what is no longer shared, who leaves,
 * and what is written. Empty where none is withdrawn.
 */
export const afterWithdrawal = (plan: Plan, today: string): readonly Case<AfterWithdrawal>[] => {
  const { planning, sharing } = plan.consent
  if (isAllWithdrawn(plan, today)) {
    const isDayMissing =
      isConsentWithdrawn(plan, today) &&
      [...planning, ...sharing.grants].some(({ withdrawn }) => withdrawn === undated)
    return [
      { code: 'shareNothing', asked: whomToAsk(plan, today) },
      { code: 'writeOnlyThat', isDayMissing },
    ]
  }
  const withdrawn = withdrawnUnits(plan, today)
  if (withdrawn.length === 0) return []
  const isOne = (unit: string) => withdrawn.some((each) => sameUnit(each.unit, unit))
  const units = withdrawn.map(({ unit }) => unit.trim())
  const here = present(plan)
    .map(({ unit }) => unit.trim())
    .filter(isOne)
  const all: readonly (Case<AfterWithdrawal> | false)[] = [
    { code: 'shareNothingWith', units },
    here.length > 0 && { code: 'leave', units: [...new Set(here)] },
    plan.interventions.some(({ unit }) => isOne(unit)) && { code: 'decideWho', units },
    withdrawn.some(({ date }) => date === '') && { code: 'writeDay' },
  ]
  return all.filter((each) => each !== false)
}
