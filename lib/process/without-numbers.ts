import { bareNumber } from '../plan/number-shapes.ts'
import { readPersonalNumber } from '../plan/personal-number.ts'
import type { Plan } from '../plan/schema.ts'
import { birthLeftOut, waysOfBirth } from './birth-patterns.ts'
import { withoutAddresses } from './without-addresses.ts'

const leftOut = '(nummer utelämnat)'
const gap = String.raw`[\s\p{Pd}\p{Cf}\u2212+./]{0,3}`
/** A day and four signs, as a personal number is written, also where it is joined to letters. */
const like =
  /(?<!\d)(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])\d{2}(\s?[\p{Pd}\u2212+]\s?|\s?)(?:\d{4}|[x•·#_]{4}|\*{2,4}|[A-Z]{2}\d{2}|[A-Z]\d{3})(?!\d)/giu

/**
 * A text without the number of anybody: those that the plan knows in any way of writing, the days on
 * which the child and the guardians were born, and whatever else is written as a personal number. An
 * address that holds one is left out whole.
 */
export const withoutNumbers = (text: string, plan: Plan): string =>
  numbersOut(
    withoutAddresses(text, (address) => holdsNumber(address, plan)),
    plan,
  )

/** Whether the number of anybody stands in an address. */
const holdsNumber = (address: string, plan: Plan): boolean => numbersOut(address, plan) !== address

function numbersOut(text: string, plan: Plan): string {
  // Without figures only a birth that is said to be one can be told: "född fjortonde mars".
  if (!/\d|född|fyll|födel/iu.test(text)) return text
  const { numbers, births } = soughtIn(plan)
  const left = numbers
    .reduce((all, number) => all.replace(number, leftOut), text)
    .replace(like, (found: string, sign: string) => (isNumber(found, sign) ? leftOut : found))
  return births
    .reduce((all, birth) => all.replace(birth, birthLeftOut), left)
    .replaceAll(`(${leftOut})`, leftOut)
}

type Sought = { readonly numbers: readonly RegExp[]; readonly births: readonly RegExp[] }

const sought = new WeakMap<Plan, Sought>()

/** One plan is asked for many texts. */
function soughtIn(plan: Plan): Sought {
  const known = sought.get(plan)
  if (known) return known
  const written = [plan.child, ...plan.guardians].map(({ personalNumber }) => personalNumber)
  const made = {
    numbers: [
      ...written.flatMap(formsOf).map((figures) => new RegExp(loosely(figures), 'giu')),
      ...birthIn(plan.child.personalNumber).map(
        (figures) => new RegExp(`(?<!\\d)${loosely(figures)}(?!\\d)`, 'giu'),
      ),
    ],
    births: written.flatMap(waysOfBirth),
  }
  sought.set(plan, made)
  return made
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

const loosely = (figures: string): string => [...figures].join(gap)
