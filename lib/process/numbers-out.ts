import { bareNumber } from '../plan/number-shapes.ts'
import { readPersonalNumber } from '../plan/personal-number.ts'
import type { Plan } from '../plan/schema.ts'

const leftOut = '(nummer utelämnat)'
const gap = String.raw`[\s\p{Pd}\p{Cf}\u2212+./]{0,3}`
/** A day and four signs, as a personal number is written. */
const like =
  /(?<![\p{L}\d])(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])\d{2}(\s?[\p{Pd}\u2212+]\s?|\s?)(?:\d{4}|[x*]{4}|[A-Z]{2}\d{2}|[A-Z]\d{3})(?![\p{L}\d])/giu

/**
 * A text without the number of anybody: those that the plan knows in any way of writing, the child's
 * day of birth in figures, and whatever else is written as a personal number.
 */
export const withoutNumbers = (text: string, { child, guardians }: Plan): string => {
  const own = [child, ...guardians].flatMap(({ personalNumber }) => formsOf(personalNumber))
  const born = birthIn(child.personalNumber)
  const left = [...own, ...born].reduce(
    (all, figures) => all.replace(loosely(figures), leftOut),
    text,
  )
  return left
    .replace(like, (found: string, sign: string) => (isNumber(found, sign) ? leftOut : found))
    .replaceAll(`(${leftOut})`, leftOut)
}

const isNumber = (found: string, sign: string): boolean =>
  /\D/.test(sign.trim()) || bareNumber(found).length === 12 || !!readPersonalNumber(found)

/** With its century and without. */
const formsOf = (written: string): readonly string[] => {
  const bare = bareNumber(written).replace(/[^\p{L}\d]/gu, '')
  const short = /^(?:18|19|20)\d{6}/.test(bare) && bare.length === 12 ? [bare.slice(2)] : []
  return [bare, ...short].filter((each) => each.length > 5)
}

const birthIn = (written: string): readonly string[] => {
  const day = /^(?:18|19|20)\d{6}/.exec(bareNumber(written))?.[0] ?? ''
  return day === '' ? [] : [day, day.slice(2)]
}

const loosely = (figures: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${[...figures].join(gap)}(?![\\p{L}\\d])`, 'giu')
