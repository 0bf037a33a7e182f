import { birthYear } from '../plan/personal-number.ts'
import { wholeWord } from '../plan/places.ts'
import type { Plan } from '../plan/schema.ts'
import { begun } from './in-words.ts'

/** "A.L.", or nothing where the name is not known. */
export const initials = (name: string): string =>
  (name.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
    .map((word) => `${[...word][0]?.toLocaleUpperCase('sv')}.`)
    .join('')

/** The child as a text tells of it: name or initials, and the year of birth. Never the number. */
export const childLine = ({ child }: Plan, byName: boolean): string => {
  const open = byName && child.protectedIdentity === 'none'
  const year = birthYear(child.personalNumber)
  const name = open ? child.name.trim() : initials(child.name)
  return [name || 'barnet', ...(year === undefined ? [] : [`född ${year}`])].join(', ')
}

/** A text in which the child and the guardians are not named: "Alvas" becomes "barnets". */
export const withoutNames = (text: string, { child, guardians }: Plan): string =>
  [
    { name: child.name, role: 'barnet' },
    ...guardians.map(({ name }) => ({ name, role: 'vårdnadshavaren' })),
  ].reduce((left, { name, role }) => withoutName(left, name, role), text)

const withoutName = (text: string, name: string, role: string): string => {
  const whole = name.trim().replace(/\s+/g, ' ')
  // A word such as "enligt" in "Vårdnadshavare enligt socialtjänsten" is no name.
  const words = whole.split(' ').filter((word) => /^\p{Lu}\p{L}/u.test(word))
  return [whole, ...words]
    .filter((word) => word !== '')
    .reduce((left, word) => replaced(left, word, role), text)
}

const replaced = (text: string, word: string, role: string): string =>
  text.replace(wholeWord(word), (_found, genitive: string | undefined, at: number) => {
    const called = `${role}${genitive ?? ''}`
    return /(^|[.!?]\s+)$/.test(text.slice(0, at)) ? begun(called) : called
  })
