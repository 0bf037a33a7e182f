import { birthday } from './birthday.ts'
import { readNumber } from './personal-number.ts'
import type { PlanContent } from './schema.ts'

/** Majority (föräldrabalken 9 kap. 1 §). The only age that decides anything here. */
export const majority = 18

/** The day on which the child comes of age; undefined where no birth date is known. */
export const dayOfMajority = ({ child }: PlanContent): string | undefined => {
  const born = readNumber(child.personalNumber)?.birthDate
  return (born && birthday(born, majority)) || undefined
}

/** Whether the child is of age on a day. Where no birth date is known nothing is taken for granted. */
export const isOfAge = (plan: PlanContent, today: string): boolean => {
  const day = dayOfMajority(plan)
  return day !== undefined && day <= today
}
