import { isRole } from './child-page/not-names.ts'
import { isSameWord } from './word-forms.ts'

/** What to look for of one thing that must not be shared or said. */
export type WithheldPiece = {
  /** As it was written: letters and figures alone, in small letters. */
  readonly said: string
  /** The stems that tell it where all of them stand in one sentence; none where only what was said does. */
  readonly stems: readonly string[]
  /** The words that are near it, each by itself. */
  readonly near: readonly string[]
}

/** Whom the plan names, by each word of the name: the family stands in any sentence, and staff may be who must not be told. */
type People = {
  readonly family: ReadonlySet<string>
  /** Asked for only where somebody is told of. */
  readonly staff: () => ReadonlySet<string>
}

export const withheldOf = (
  said: string,
  { family, staff }: People = { family: new Set(), staff: () => new Set() },
): WithheldPiece => {
  const words = said
    .split(' ')
    .filter((word) => word.length > 1 && !empty.has(word) && !/^\d+$/.test(word))
  const isOf = (people: ReadonlySet<string>) => (word: string) =>
    people.has(word) || people.has(word.replace(/s$/, ''))
  const isCommon = (word: string) => common.test(word) || isOf(family)(word)
  const own = words.filter((word) => !isCommon(word))
  // "Var vi bor": what is only common is looked for as it stands, and near it.
  if (own.length === 0 && words.length < 2) return { said, stems: [], near: phrase(said, words) }
  // "Inte till pappa", "till rektor Karin Ek": who must not be told, and nothing of what.
  const [isToWhom, isNot] = toWhom.exec(said) ?? []
  const isToStaff = () => own.every((word) => isRole(word) || isOf(staff())(word))
  if (isNot || (isToWhom && isToStaff())) return { said, stems: [], near: [] }
  const telling = own.filter((word) => word.length > 4)
  // "Pappa dricker": what somebody does is no secret of everybody else who does it.
  const [deed = ''] = telling
  const isDeed =
    telling.length === 1 &&
    isVerb(deed) &&
    words.some((word, at) => isCommon(word) && words[at + 1] === deed)
  return { said, stems: (telling.length > 0 && !isDeed ? telling : words).map(stemOf), near: own }
}

const toWhom = /^(?:(inte|ej|aldrig|inget) )?(?:till|för|med|hos) /

const phrase = (said: string, words: readonly string[]): readonly string[] =>
  said.split(' ').length > 2 ? words : []

const isVerb = (word: string): boolean => /\p{L}{3}(?:er|ar)$/u.test(word)

/** Whether any word of a sentence begins with the stem, is a form of it, or is joined of it: "alkoholmissbruk" has "missbruk". */
export const hasStem = (words: readonly string[], stem: string): boolean =>
  words.some(
    (word) =>
      (stem.length > 5
        ? word.includes(stem)
        : word.startsWith(stem) && word.length - stem.length <= endingOf(stem)) ||
      isSameWord(word, stem),
  )

const endingOf = ({ length }: string): number => (length > 4 ? 12 : length > 3 ? 4 : 2)

/** Whether a sentence has a word that is like this one: "självskador" is like "självskadebeteende". */
export const isNear = (words: readonly string[], near: string): boolean => {
  const stem = stemOf(near)
  return (
    hasStem(words, stem) ||
    words.some((word) => (stem.length > 4 && word.includes(stem)) || begunAlike(word, near) > 4)
  )
}

const begunAlike = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** Whether a part of a list says something by itself: "ekonomi" and "LVU" do, "skolan" does not. */
export const saysSomething = ({ near, said }: WithheldPiece): boolean =>
  near.some((word) => word.length > 3 || word === said) || said.split(' ').length > 2

const stemOf = (word: string): string => {
  const stem = word.replace(
    /(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|en|et|ar|er|or|na|an|a|e|s|n|t)$/,
    '',
  )
  return stem.length > 3 ? stem : word
}

/** Of whom and of what nearly every sentence of a plan tells. */
const common =
  /^(?:(?:pappa|mamma|mor|far|mormor|morfar|farmor|farfar|bror|syster|storebror|storasyster|lillebror|lillasyster|syskon|barn|familj|skol|lärar|vän|kompis|socialtjänst|kommun|region|enhet|uppgift|information|sak)(?:a|an|ans|ar|arna|arnas|e|en|ens|er|et|ets|erna|n|na|s)?|föräld(?:er|ern|rar|rarna|rars|rarnas)|soc|bup|hem|hemma|hemmet|ny|nya|nytt|gammal|gamla|tidigare|senare|stora?|lilla|liten|svåra?t?|dålig[at]?|hela|egna?|andra|bor|bo|bott|sitter|ligger|heter|sover|säger|berättar|pratar|tycker|känner|mår|gör|går|vet)$/

/** Words that say nothing by themselves. */
const empty: ReadonlySet<string> = new Set(
  [
    'alla allt att av bara blev bli blir de dem den denna deras dess det detta dig din dit du där då efter ej',
    'eller en er ett finns fick for från för få får ha hade han hans har hennes hon hos hur här i icke',
    'ihop in inga inget ingenting inte kan kom kommer kring kunde man med mig min mot mycket ned nej nog nu',
    'när något några och också om oss på redan sedan ska skall skulle som så till tills under upp ut utan utom',
    'vad var vara varför vem veta vi vid vill vår våra vårt vara är än åt över',
  ].flatMap((line) => line.split(' ')),
)
