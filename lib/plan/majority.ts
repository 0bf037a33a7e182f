import { birthday, isDay } from '../dates/day.ts'
import { readNumber } from './personal-number.ts'
import { plainSigns } from './plain-signs.ts'
import type { PlanContent } from './schema.ts'

/** Majority (föräldrabalken 9 kap. 1 §). The only age that decides anything here. */
export const majority = 18

/** The day on which the child comes of age; undefined where no birth date is known. */
export const dayOfMajority = ({ child, createdAt }: PlanContent): string | undefined => {
  const number = child.personalNumber
  const born = readNumber(number)?.birthDate ?? legibleBirth(number, createdAt)
  return (born && birthday(born, majority)) || undefined
}

/** Whether the child is of age on a day. Where no birth date is known nothing is taken for granted. */
export const isOfAge = (plan: PlanContent, today: string): boolean => {
  const day = dayOfMajority(plan)
  return day !== undefined && day <= today
}

/**
 * The birth day that stands in what was typed, whatever stands around it: the rest of the number may be
 * spoilt, hidden or not yet known. It begins no longer number, and one or two figures more make it one. A
 * year of two figures is the latest that nobody was born after: the plan's child lived when it was made.
 */
const legibleBirth = (number: string, createdAt: string): string | undefined => {
  const [, year = '', , month, day] =
    /(?<!\d[- ]?)((?:19|20)?\d\d)([-/. ]?)(\d\d)\2?(\d\d)(?!\d\d?(?!\d))/.exec(
      plainSigns(number),
    ) ?? []
  const rest = `-${month}-${String(Number(day) % 60).padStart(2, '0')}`
  const born = year.length === 4 ? year + rest : `20${year}${rest}`
  const date = year.length === 2 && born > createdAt ? `19${year}${rest}` : born
  return isDay(date) ? date : undefined
}
