import { isTitle } from '../plan/child-page/not-names.ts'
import { isOrdinary, plainWord } from '../plan/ordinary-words.ts'
import { isFirstName } from './first-names.ts'
import { endsWithRelative, isRelative } from './relatives.ts'

export type Person = {
  readonly role: string
  readonly words: ReadonlySet<string>
  /** What they are called by themselves: the first name, its halves and a nickname. */
  readonly given: ReadonlySet<string>
}

/** A name as it stands in a text, and who may be meant by it. */
export type NameInText = {
  readonly start: number
  readonly end: number
  readonly people: readonly Person[]
  readonly genitive: boolean
}

/**
 * Whether a name in a text is that of another person, or no name: a surname after a title, or after a
 * first name that is not theirs and no relative's, a guardian's first name before another surname, a place, or a word that begins a sentence.
 * What cannot be told is theirs.
 */
export const isSomebodyElse = (text: string, found: NameInText): boolean => {
  const before = text.slice(0, found.start)
  const after = text.slice(found.end)
  const words = text.slice(found.start, found.end).split(/[\s,]+/)
  // Their whole name is theirs, whatever stands around it.
  if (words.length > 1) return false
  const plain = plainWord(words[0] ?? '')
  const name = found.genitive ? plain.replace(/s$/, '') : plain
  if (isOrdinary('a', name) && isWord(before, after, found.genitive)) return true
  if (endsWithRelative(before)) return false
  return found.people.some(({ given }) => given.has(name))
    ? found.people.every(({ role }) => role !== 'barnet') && isBeforeSurname(after, found)
    : isAfterTitle(before) || isAfterFirstName(before, found)
}

/** "Bergs skola" is a place; "Liv och rörelse" and "Per vecka" begin a sentence as any words do. */
const isWord = (before: string, after: string, genitive: boolean): boolean =>
  genitive
    ? /^\s(?:för)?skola(?:n|ns)?(?!\p{L})/u.test(after)
    : /(?:^|[.!?:]\s+|\n\s*)$/u.test(before) &&
      (/^\s(?:vecka|dag|månad|termin|år|person|tillfälle)(?!\p{L})/u.test(after) ||
        /^\s(?:och|eller|samt)\s(?!(?:hans|hennes|mamma|pappa|mor|far|bror|syster|syskon|familj|vårdnads|föräld|lärar|rektor|kurator)\p{L}*)\p{Ll}/u.test(
          after,
        ))

const surnameAfter = (after: string) =>
  /^\s(\p{Lu}\p{Ll}[\p{L}\p{Pd}]+)(?:\s(\p{Lu}\p{L}+))?/u.exec(after)

const isBeforeSurname = (after: string, { genitive, people }: NameInText): boolean => {
  const surname = surnameAfter(after)
  const name = plainWord(surname?.[1] ?? '')
  const isTheirs = [surname?.[1], surname?.[2]].some((each) =>
    people.some(({ words }) => words.has(plainWord(each ?? '').replace(/s$/, ''))),
  )
  return !genitive && surname !== null && !isTheirs && !isOrdinary('a', name) && !isFirstName(name)
}

/** "Rektor Eriksson", "hos dr. Berg"; a guardian is said to be one, and is no stranger. */
const isAfterTitle = (before: string): boolean => {
  const word = /(\p{L}[\p{L}\p{Pd}]*)\.?\s$/u.exec(before)?.[1] ?? ''
  return isTitle(word) && !isRelative(word)
}

const isAfterFirstName = (before: string, { people }: NameInText): boolean => {
  const first = firstNameIn(before)
  const name = plainWord(first?.[1] ?? '')
  if (first === null || noFirstName.test(name) || isAlikeGiven(name, people)) return false
  if (endsWithRelative(before.slice(0, first.index))) return false
  const isBegun = /(?:^|[.!?:]\s+|\n\s*)$/u.test(before.slice(0, first.index))
  return !isBegun || !(beginsSentence.has(name) || isPerhapsVerb(name))
}

/**
 * With the first name before a surname, however it is spelt or whoever of the family has it: "Asa Lind",
 * "lillebror Erik Lind"; and with the surname after a first name that is said to be a relative's.
 */
export const withOtherNames = (text: string, found: NameInText): NameInText => {
  const before = text.slice(0, found.start)
  const first = firstNameIn(before)
  const isTheirs =
    first !== null &&
    (isAlikeGiven(plainWord(first[1] ?? ''), found.people) ||
      endsWithRelative(before.slice(0, first.index)))
  if (isTheirs && !isRelative(first[1] ?? '')) return { ...found, start: first.index }
  const surname =
    endsWithRelative(before) && !found.genitive && /\s/.test(text[found.end] ?? '')
      ? (surnameAfter(text.slice(found.end))?.[1] ?? '')
      : ''
  return surname === ''
    ? found
    : { ...found, end: found.end + 1 + surname.length, genitive: surname.endsWith('s') }
}

const firstNameIn = (before: string) =>
  /(?<![\p{L}\p{Pd}])(\p{Lu}[\p{L}\p{M}\p{Pd}’']+)\s$/u.exec(before)

const isAlikeGiven = (name: string, people: NameInText['people']): boolean =>
  people.some(({ given }) => [...given].some((each) => isAlike(each, name)))

const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** The same but for accents, or for one letter. */
const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [bare(one), bare(other)]
  if (a === b) return true
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}

/** A verb begins a question; a man's name that ends as one does does not. */
const isPerhapsVerb = (name: string): boolean =>
  /(?:r|de)$/.test(name) &&
  !/^(?:peter|petter|per|gunnar|einar|oscar|oskar|ivar|roger|alexander|christer|krister|kristoffer|christopher|amir|omar|ester|esther|oliver|casper|kasper|jesper|viktor|victor|ingvar|ragnar|hjalmar|valter|walter|birger|holger|torgeir|inger|nasser|samir|yasser|anwar|bashar|heidar|elinor|eleonor|skyler|jennifer)$/.test(
    name,
  )

/** Before a surname these tell of the family, or of nobody. */
const noFirstName =
  /^(?:familjen?s?|fam|barnet|eleven|flickan|pojken|dottern?|sonen?|herr|fru|fröken|syskonen?|bröderna|systrarna|makarna|paret|föräldrarna|vårdnadshavaren?|mamman?|pappan?|släkten|lilla|unga)$/

const beginsSentence: ReadonlySet<string> = new Set(
  [
    'alla allt att av bakom bara bredvid både bäst de den denna det då därför där efter eftersom en ens',
    'ett fast fick framför från för före gav genom han har hela hemma hen hit hjälp hon hos hur här i',
    'ibland idag igen inför ingen inget inom inte ja kan kanske kom kring kunde lika låt med medan men mest',
    'mot många måste nej nu när nära också och ofta olika om oss på redan samt sedan se ska skall skulle',
    'som stöd så till tack tills trots under unga ut utan utanför vad var varför vem vi via vid vilken vilka',
    'vilket vill ville visst än ändå även är åt över',
  ].flatMap((line) => line.split(' ')),
)
