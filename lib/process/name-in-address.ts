import type { Plan } from '../plan/schema.ts'
import { isFirstName } from './first-names.ts'
import { givenIn, nameWords } from './replace-names.ts'
import { chosenIn } from './without-addresses.ts'

/**
 * Whether an address names the child or a guardian: by what they are called, or by the family's name
 * unless somebody else's first name stands with it, as in "anna.berg".
 */
export const namesFamily = (address: string, { child, guardians }: Plan): boolean => {
  const chosen = chosenIn(address)
  const words = new Set(wordsIn(chosen))
  const isOthers = [...words].some(isFirstName)
  const whole = plain(chosen)
  return [child, ...guardians].some(({ name }) => {
    const given = [...givenIn(name)].map(plain)
    const family = [...nameWords(name)].map(plain).filter((each) => !given.includes(each))
    return (
      given.some((first) => has(words, first) || (first.length > 4 && whole.includes(first))) ||
      family.some(
        (last) =>
          (has(words, last) && !isOthers) ||
          given.some(
            (first) =>
              whole.includes(first + last) ||
              whole.includes(last + first) ||
              has(words, first.slice(0, 1) + last),
          ),
      )
    )
  })
}

const has = (words: ReadonlySet<string>, name: string): boolean =>
  words.has(name) || words.has(`${name}s`)

/** Each by itself; a short one only between signs, since what is made at random is full of them. */
const wordsIn = (chosen: string): readonly string[] => [
  ...chosen.split(/[^\p{L}\p{M}\d]+|\d+(?=$)/u).map(plain),
  ...[...chosen.split(/[^\p{L}\p{M}]+/u), ...(chosen.match(/\p{Lu}?\p{Ll}+/gu) ?? [])]
    .map(plain)
    .filter((word) => word.length > 3),
]

/** As addresses are written: small letters without dots and accents. */
const plain = (word: string): string =>
  word
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
