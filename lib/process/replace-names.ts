import { isOrdinary, plainWord } from '../plan/ordinary-words.ts'
import type { Plan } from '../plan/schema.ts'
import { withCapital } from './in-words.ts'
import { endsWithRelative } from './relatives.ts'
import { isSomebodyElse, type NameInText, type Person, withOtherNames } from './somebody-else.ts'

const letters = String.raw`\p{L}[\p{L}\p{M}\p{Cf}'’ʼ\u0060´]*`
const word = new RegExp(`${letters}(?:\\p{Pd}${letters})*(?::s(?!\\p{L}))?`, 'giu')
/** What stands between the words of one name: "Lind, Alva", 'Alva "Allis" Lind', "Ludwig von Essen". */
const between = /^[”"’)]?,?\s+[(“”"‘]?(?:(?:von|af|de|la|van|der|bin|al|el)\s+)?$/iu
/** A second name that the plan does not know: "Alva Maria Lind". */
const second = /^\s(?:\p{Lu}[\p{L}\p{M}\p{Pd}]*\.?\s){1,2}$/u
/** Replaces the names of the child and the guardians: "Alvas" becomes "barnets". */
export const replaceNames = (text: string, { child, guardians }: Plan): string => {
  const people = [
    { role: 'barnet', words: nameWords(child.name), given: givenIn(child.name) },
    ...guardians.map(({ name }) => ({
      role: 'vårdnadshavaren',
      words: nameWords(name),
      given: givenIn(name),
    })),
  ]
  let left = ''
  let at = 0
  for (const found of wholeNames(text, people)) {
    left = called(left + text.slice(at, found.start), found)
    at = found.end
  }
  return (left + text.slice(at)).replace(
    /vårdnadshavaren(s?) och vårdnadshavaren\1(?!\p{L})/giu,
    (both, genitive) => `${both.slice(0, 1)}årdnadshavarna${genitive}`,
  )
}

const called = (before: string, { people, genitive }: NameInText): string => {
  const own = genitive ? 's' : ''
  const said = before.trimEnd()
  if (said !== before && endsWithRelative(said)) return said + own
  const name = `${people[0]?.role}${own}`
  return before + (/(^|[.!?]\s+|\n)$/.test(before) ? withCapital(name) : name)
}

/** Words that stand where a name is asked for and are none. */
const noName =
  /^(?:vårdnadshavare|mamma|pappa|mor|far|förälder|barn(?:et)?|flicka|pojke|god|man|särskild|förordnad|enligt|okän[dt]|saknas|och|socialtjänsten|socialnämnden|familjehem(?:met)?|skydda[dt]|sekretess)$/

/** The words of a name, its nickname too, and the parts of a double one. */
export const nameWords = (name: string): ReadonlySet<string> => {
  const written = name.match(word) ?? []
  const isSmall = written.every((each) => /^\p{Ll}/u.test(each))
  return new Set(
    written
      .filter((each) => isSmall || !/^\p{Ll}+$/u.test(each))
      .flatMap((each) => [each, ...each.split(/\p{Pd}/u)])
      .map(plainWord)
      .filter((each) => each.length > 1 && !noName.test(each)),
  )
}

/** What somebody is called: the first name, and any nickname. */
export const givenIn = (name: string): ReadonlySet<string> => {
  const [last, after] = name.split(',')
  const nicknames = [...name.matchAll(/[(“”"‘]([^)”"’]+)/gu)].map(([, each = '']) => each)
  const first = (after?.trim() || last)?.match(word)?.[0] ?? ''
  return nameWords([first, ...nicknames].join(' '))
}

const isIn = (given: ReadonlySet<string>, { start, end }: NameInText, text: string): boolean =>
  given.has(plainWord(text.slice(start, end)))

function wholeNames(text: string, people: readonly Person[]): readonly NameInText[] {
  const names: NameInText[] = []
  for (const found of [...text.matchAll(word)].flatMap((each) => nameAt(each, people))) {
    const last = names.at(-1)
    const both = last?.people.filter((person) => found.people.includes(person)) ?? []
    const gap = text.slice(last?.end ?? 0, found.start)
    const follows =
      last &&
      !last.genitive &&
      (between.test(gap) || (second.test(gap) && both.some(({ given }) => isIn(given, last, text))))
    if (last && follows && both.length > 0) {
      names[names.length - 1] = { ...found, start: last.start, people: both }
    } else names.push(found)
  }
  return names
    .filter((found) => !isSomebodyElse(text, found))
    .map((found) => closed(text, withOtherNames(text, found)))
}

function nameAt({ 0: written, index }: RegExpExecArray, people: readonly Person[]): NameInText[] {
  const whole = meant(written, people)
  if (whole) return [{ ...whole, start: index, end: index + written.length }]
  const parts = written.split(/\p{Pd}/u)
  const isName = parts.every((part) => /^\p{Lu}/u.test(part))
  let start = index
  return parts.flatMap((part, place) => {
    const found = meant(part, people)
    const at = start
    start += part.length + 1
    if (!found || (isName && parts.slice(0, place).some((each) => meant(each, people)))) return []
    // "Anna-Karin" is called Anna too; "Alva-gruppen" is a group.
    return isName
      ? [{ ...found, start: index, end: index + written.length }]
      : [{ ...found, start: at, end: at + part.length }]
  })
}

function meant(written: string, people: readonly Person[]) {
  const plain = plainWord(written)
  const of = (name: string) =>
    isOrdinary(written, name) ? [] : people.filter(({ words }) => words.has(name))
  const named = of(plain)
  if (named.length > 0) return { people: named, genitive: false }
  const owners = plain.endsWith('s') ? of(plain.slice(0, -1)) : []
  return owners.length > 0 ? { people: owners, genitive: true } : undefined
}

/** With an initial that follows, and the bracket or quotation mark that a nickname ends with. */
function closed(text: string, found: NameInText): NameInText {
  const { people } = found
  const initial = /^\s(\p{Lu})\.?(?![\p{L}\d])/u.exec(text.slice(found.end))
  const letter = plainWord(initial?.[1] ?? '')
  const isTheirs = people.some(({ words }) =>
    [...words].some((each) => letter !== '' && each.startsWith(letter)),
  )
  const end = found.end + (isTheirs && !found.genitive ? (initial?.[0].length ?? 0) : 0)
  const inside = text.slice(found.start, end)
  const opened = /[(“”"‘][^)”"’]*$/.test(inside) && /^[)”"’]/.test(text.slice(end))
  return { ...found, end: opened ? end + 1 : end }
}
