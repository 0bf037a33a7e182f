import { isRole, isUnit, saysNobody } from './not-names.ts'

/**
 * What a child calls somebody: "rektor Karin Ek" is Karin, and so is "Ek, Karin". Empty where it is
 * not sure that a name stands.
 */
export const firstName = (person: string): string => {
  const text = inSmallLetters(person.normalize('NFC').trim())
  if (saysNobody(text)) return ''
  const [, last = '', first = ''] = /^([^\s,]+),\s*(\S.*)$/.exec(text) ?? []
  return (isName(last) && firstOf(first)) || firstOf(text)
}

/** The same; in a script without capital letters, where no part can be told, as it is written. */
export const calledName = (person: string): string =>
  firstName(person) || (/\p{Lo}/u.test(person) && !/\p{Lu}/u.test(person) ? person.trim() : '')

const firstOf = (text: string): string =>
  text
    .split(/[\s,/;:()]+/)
    .map((word) => word.replace(/[^\p{L}\p{M}.]+$/u, ''))
    .find((word) => isName(word)) ?? ''

/** A word with a capital letter that is no title; one that is cut short has a full stop. */
const isName = (word: string): boolean =>
  /^\p{Lu}(?:\p{Ll}|[’'´]\p{Lu}\p{Ll})/u.test(word) &&
  !word.includes('.') &&
  !isRole(word) &&
  !isUnit(word)

/** A name in capital letters alone, as records write them: two words at least, or it may be a short form. */
const inSmallLetters = (text: string): string =>
  /\p{Ll}/u.test(text) || !/\p{Lu}{2,}[\s,]+\p{Lu}{2,}/u.test(text)
    ? text
    : text.replace(/(\p{Lu})([\p{Lu}]+)/gu, (_, initial: string, rest: string) =>
        isShortForm(initial + rest) ? initial + rest : initial + rest.toLocaleLowerCase('sv'),
      )

/** "BUP", "LSS": no name, in whatever letters the rest stands. */
const isShortForm = (word: string): boolean =>
  /^(?:BUP|BUH|HAB|LSS|EHT|SOC|FK|AF|BVC|BHV|HVB|SSK|SIP|VUX)$/.test(word)

/** "Alvas", "Jonas". */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`)
