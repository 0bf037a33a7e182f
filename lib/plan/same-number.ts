import { now } from '../dates/day.ts'
import { bareNumber, shapeOf } from './number-shapes.ts'

/**
 * Whether two texts are one and the same number. A personal number is the same with and without
 * century, hyphen and plus sign; all others are compared whole. A text that is no number is the
 * same as none.
 */
export const sameNumber = (one: string, other: string): boolean => {
  const key = numberKey(one)
  return key !== undefined && key === numberKey(other)
}

/** The same for every way of writing one number; undefined where the text cannot be one. */
export const numberKey = (written: string): string | undefined => {
  const bare = bareNumber(written)
  const isLma = shapeOf(written)?.kind === 'lma'
  const whole = isLma ? bare.slice(0, 8) : bare.replace('+', '')
  if (ten.test(whole)) return withCentury(whole, bare.includes('+'))
  const figures = whole.match(/\d/g)?.length ?? 0
  if (figures < 6 || !/^[\p{L}\p{N}]{8,}$/u.test(whole)) return undefined
  return isLma || !aDay.test(whole) ? whole : undefined
}

const ten = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[1-9]\d)\d{4}$/
const aDay = /^(?:19|20)\d{6}$/

/** Ten figures are those of somebody under a hundred; a plus sign says that a hundred have passed. */
const withCentury = (number: string, isOld: boolean): string => {
  const day = Number(number.slice(4, 6))
  const born = `${number.slice(0, 4)}${String(day > 60 ? day - 60 : day).padStart(2, '0')}`
  const today = now().slice(0, 10).replaceAll('-', '')
  const century = Number(today.slice(0, 2)) - (born > today.slice(2) ? 1 : 0)
  return `${isOld ? century - 1 : century}${number}`
}
