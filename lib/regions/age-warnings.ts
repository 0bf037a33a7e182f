import { ageOn } from '../dates/calendar.ts'
import { birthday, isDay } from '../dates/day.ts'
import { dayWithWeekday } from '../dates/in-words.ts'
import type { Text } from '../plan/language.ts'
import type { Region } from './profile.ts'

export interface ChildDays {
  readonly birthDate: string
  readonly today: string
  /** The day of the follow-up, or empty. */
  readonly followUp: string
}

/**
 * Outside the age range of the region's agreement, now or by the follow-up; and turned 18 by
 * it. They warn and never block.
 */
export const childAgeWarnings = (region: Pick<Region, 'ages'>, days: ChildDays): Text[] => {
  const { birthDate, today, followUp } = days
  if (!isDay(birthDate) || !isDay(today) || birthDate > today) return []
  const grownUp = birthday(birthDate, 18)
  const comesOfAge = isDay(followUp) && grownUp > today && grownUp <= followUp
  const range = outside(region, days, comesOfAge)
  return [...(range ? [range] : []), ...(comesOfAge ? [turns18(grownUp, followUp)] : [])]
}

const turns18 = (day: string, followUp: string): Text => ({
  sv: `Barnet fyller 18 år ${dayWithWeekday(day).sv}, senast till uppföljningen ${dayWithWeekday(followUp).sv}. Gå igenom samtycket och vilka som kallas.`,
  en: `The child turns 18 on ${dayWithWeekday(day).en}, by the follow-up on ${dayWithWeekday(followUp).en}. Go through the consent and who is called.`,
})

const outside = (
  { ages }: Pick<Region, 'ages'>,
  { birthDate, today, followUp }: ChildDays,
  comesOfAge: boolean,
): Text | undefined => {
  if (ages.rule === 'none') return undefined
  const age = ageOn(birthDate, today)
  if (age < ages.from || age > ages.to) {
    return {
      sv: `Barnet är ${age} år. Åldern är ${ages.from}–${ages.to} år. ${ages.source.sv}`,
      en: `The child is ${age}. The age range is ${ages.from}–${ages.to}. ${ages.source.en}`,
    }
  }
  const tooOld = birthday(birthDate, ages.to + 1)
  if (!isDay(followUp) || tooOld > followUp || (comesOfAge && ages.to === 17)) return undefined
  return {
    sv: `Barnet fyller ${ages.to + 1} år ${dayWithWeekday(tooOld).sv}, senast till uppföljningen. ${ages.source.sv}`,
    en: `The child turns ${ages.to + 1} on ${dayWithWeekday(tooOld).en}, by the follow-up. ${ages.source.en}`,
  }
}
