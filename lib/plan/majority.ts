import { birthday } from './birthday.ts'
import { isDay } from './output/time.ts'
import { readNumber } from './personal-number.ts'
import type { PlanContent } from './schema.ts'

/** Majority (föräldrabalken 9 kap. 1 §). The only age that decides anything here. */
export const majority = 18

/** The day on which the child comes of age; undefined where no birth date is known. */
export const dayOfMajority = ({ child }: PlanContent): string | undefined => {
  const number = child.personalNumber
  const born = readNumber(number)?.birthDate ?? legibleBirth(number)
  return (born && birthday(born, majority)) || undefined
}

/** Whether the child is of age on a day. Where no birth date is known nothing is taken for granted. */
export const isOfAge = (plan: PlanContent, today: string): boolean => {
  const day = dayOfMajority(plan)
  return day !== undefined && day <= today
}

/** The day that a number begins with, also where a slip of the pen has spoilt its check digit. */
const legibleBirth = (number: string): string | undefined => {
  const [, year, month, day] = /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)\D?\d{4}\s*$/.exec(number) ?? []
  const date = `${year}-${month}-${String(Number(day) % 60).padStart(2, '0')}`
  return year !== undefined && isDay(date) ? date : undefined
}
