import { ageOn } from '../dates/calendar.ts'
import { birthday, isDay } from '../dates/day.ts'
import type { Case } from '../plan/case.ts'
import type { Text } from '../plan/language.ts'
import type { Region } from './profile.ts'

/** What there is to know of a child's age. `source`: the rule, as the region's profile has it. */
export type AgeWarningCases = {
  turns18: { day: string; followUp: string }
  outsideAges: { age: number; from: number; to: number; source: Text }
  tooOldByFollowUp: { age: number; day: string; source: Text }
}

type AgeWarning = Case<AgeWarningCases>

interface ChildDays {
  readonly birthDate: string
  readonly today: string
  /** The day of the follow-up, or empty. */
  readonly followUp: string
}

/**
 * Outside the age range of the region's agreement, now or by the follow-up; and turned 18 by
 * it. They warn and never block.
 */
export const childAgeWarnings = (region: Pick<Region, 'ages'>, days: ChildDays): AgeWarning[] => {
  const { birthDate, today, followUp } = days
  if (!isDay(birthDate) || !isDay(today) || birthDate > today) return []
  const grownUp = birthday(birthDate, 18)
  const comesOfAge = isDay(followUp) && grownUp > today && grownUp <= followUp
  const range = outside(region, days, comesOfAge)
  return [
    ...(range ? [range] : []),
    ...(comesOfAge ? [{ code: 'turns18', day: grownUp, followUp } as const] : []),
  ]
}

const outside = (
  { ages }: Pick<Region, 'ages'>,
  { birthDate, today, followUp }: ChildDays,
  comesOfAge: boolean,
): AgeWarning | undefined => {
  if (ages.rule === 'none') return undefined
  const age = ageOn(birthDate, today)
  if (age < ages.from || age > ages.to) {
    return { code: 'outsideAges', age, from: ages.from, to: ages.to, source: ages.source }
  }
  const tooOld = birthday(birthDate, ages.to + 1)
  if (!isDay(followUp) || tooOld > followUp || (comesOfAge && ages.to === 17)) return undefined
  return { code: 'tooOldByFollowUp', age: ages.to + 1, day: tooOld, source: ages.source }
}
