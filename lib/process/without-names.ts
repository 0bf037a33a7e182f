import { birthYear } from '../plan/personal-number.ts'
import type { Plan } from '../plan/schema.ts'
import { namesFamily } from './name-in-address.ts'
import { replaceNames } from './replace-names.ts'
import { besideAddresses, withoutAddresses } from './without-addresses.ts'
import { withoutNumbers } from './without-numbers.ts'

/** "A.L.", or nothing where the name is not known. */
const initials = (name: string): string =>
  (name.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
    .map((word) => `${[...word][0]?.toLocaleUpperCase('sv')}.`)
    .join('')

/** The child as a text tells of it: name or initials, and the year of birth. Never the number. */
export const childLine = (plan: Plan, byName: boolean): string => {
  const { child } = plan
  const open = byName && child.protectedIdentity === 'none'
  const year = birthYear(child.personalNumber)
  const name = open ? withoutNumbers(child.name, plan).trim() : initials(child.name)
  return [name || 'barnet', ...(year === undefined ? [] : [`född ${year}`])].join(', ')
}

/**
 * A text in which the child and the guardians are not named, and no number of anybody stands. An address
 * that names them or holds a number is left out whole; any other stays as it is.
 */
export const withoutNames = (text: string, plan: Plan): string => {
  const unnamed = withoutAddresses(text, (address) => namesFamily(address, plan))
  return besideAddresses(withoutNumbers(unnamed, plan), (words) => replaceNames(words, plan))
}
