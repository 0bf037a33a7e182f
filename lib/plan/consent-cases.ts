import { undated } from './answers/consent.ts'
import type { Case } from './case.ts'
import {
  isGivenByOthers,
  unnamedUnits,
  type WithdrawnUnit,
  withdrawals,
  withdrawnUnits,
} from './consent.ts'
import { isOfAge } from './majority.ts'
import { nameInPlan } from './person.ts'
import type { Plan } from './schema.ts'

/** Whose word it is: by name where there is one. */
export type Consenter = { readonly role: 'child' | 'guardian'; readonly name: string }

/** What there is to know of a consent. Days are `YYYY-MM-DD`, and empty where they are missing. */
export type ConsentCases = {
  /** Taken back by these: `isAhead` on a day that has not come, which closes at once all the same. */
  withdrawn: {
    who: readonly Consenter[]
    what: readonly ('planning' | 'sharing')[]
    day: string
    isAhead: boolean
  }
  unitWithdrawn: { unit: string; day: string; isAhead: boolean }
  unitsNotCovered: { units: readonly string[] }
  /** `day`: the last on which it was valid. */
  expired: { day: string }
  /** What the day of majority means, before it and after. `byOthers`: the guardians have consented. */
  majority: { name: string; day: string; isPast: boolean; byOthers: boolean }
}

export type ConsentCase = Case<ConsentCases>

type Withdrawal = Extract<ConsentCase, { code: 'withdrawn' }>
type UnitWithdrawal = Extract<ConsentCase, { code: 'unitWithdrawn' }>

/** Whose word was taken back, and when. What several have taken back on one day is one. */
export const withdrawalCases = (plan: Plan, today: string): readonly Withdrawal[] => {
  const { planning, sharing } = plan.consent
  const all = (['planning', 'sharing'] as const).flatMap((what) =>
    withdrawals(plan, what === 'planning' ? planning : sharing.grants, today).map(
      ({ person, withdrawn }): Withdrawal => ({
        code: 'withdrawn',
        who: [consenter(plan, person)],
        what: [what],
        day: withdrawn === undated ? '' : withdrawn,
        isAhead: withdrawn !== undated && withdrawn > today,
      }),
    ),
  )
  return joined(joined(all, 'what', 'who'), 'who', 'what')
}

/** Those of one day with the same `other` become one, with what each had of `part`. */
const joined = (
  all: readonly Withdrawal[],
  part: 'who' | 'what',
  other: 'who' | 'what',
): readonly Withdrawal[] =>
  [...Map.groupBy(all, (each) => `${each.day}\n${JSON.stringify(each[other])}`).values()].map(
    ([first, ...more]) => ({
      ...(first as Withdrawal),
      [part]: [first as Withdrawal, ...more]
        .flatMap<unknown>((each) => each[part])
        .filter((one, place, each) => each.findIndex((another) => isSame(another, one)) === place),
    }),
  )

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const consenter = (plan: Plan, person: string): Consenter =>
  person === 'child'
    ? { role: 'child', name: plan.child.name.trim() }
    : { role: 'guardian', name: nameInPlan(plan, person).trim() }

/** That the consent for a unit has been withdrawn. */
export const unitWithdrawal = ({ unit, date }: WithdrawnUnit, today: string): UnitWithdrawal => ({
  code: 'unitWithdrawn',
  unit: unit.trim(),
  day: date,
  isAhead: date > today,
})

/** Who is told nothing and why: the consent is withdrawn, or never covered them. */
export const untoldUnits = (plan: Plan, today: string): readonly ConsentCase[] => {
  const outside = unnamedUnits(plan, today)
  return [
    ...withdrawnUnits(plan, today).map((each) => unitWithdrawal(each, today)),
    ...(outside.length === 0 ? [] : [{ code: 'unitsNotCovered', units: outside } as const]),
  ]
}

/** What the day of majority means for the consent. */
export const majorityCase = (
  plan: Plan,
  day: string,
  today: string,
): Extract<ConsentCase, { code: 'majority' }> => ({
  code: 'majority',
  name: plan.child.name.trim(),
  day,
  isPast: isOfAge(plan, today),
  byOthers: isGivenByOthers(plan),
})
