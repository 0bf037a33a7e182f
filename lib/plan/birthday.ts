import { isDay } from './output/time.ts'

/**
 * The day on which somebody has an age. No statute says on which day of another year somebody who is
 * born on 29 February has it: the earlier of the two, 28 February, so that a warning never comes too
 * late, and a guardian's consent is never counted a day too long. Empty where the birth date is no day.
 */
export const birthday = (birthDate: string, age: number): string => {
  if (!isDay(birthDate)) return ''
  const year = String(Number(birthDate.slice(0, 4)) + age).padStart(4, '0')
  const day = `${year}${birthDate.slice(4)}`
  const before = `${year}-02-28`
  return isDay(day) ? day : isDay(before) ? before : ''
}
