import { isNothing } from './is-nothing.ts'
import { plainWord } from './ordinary-words.ts'
import { fold } from './output/fold.ts'
import { placeLeftOut } from './places.ts'
import type { PlanContent } from './schema.ts'
import { hasStem, isNear, saysSomething, type WithheldPiece, withheldOf } from './telling-words.ts'
import { isSameWord } from './word-forms.ts'

/**
 * What the family does not want shared or said, as pieces to search for: each sentence, each part of a
 * list, and each quotation, without openings such as "uppgifter om". A program cannot know all that a
 * sentence means, so the user is also asked to read the text through before it is handed out.
 */
export const withheldPieces = (plan: PlanContent): readonly WithheldPiece[] => {
  const { child, consent, guardians, preMeeting } = plan
  const people = {
    family: namesOf([child, ...guardians].map(({ name }) => name)),
    staff: () => namesOf(staffIn(plan)),
  }
  const pieces = [consent.sharing.notShared, preMeeting.notToBeSaid].flatMap((text) =>
    piecesOf(text, (said) => withheldOf(said, people)),
  )
  return [...new Map(pieces.map((piece) => [piece.said, piece])).values()]
}

const namesOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap(wordsOf).map(plainWord))

const staffIn = ({
  leadPrincipal,
  needIdentifiedBy,
  interventions,
  meeting,
  followUp,
}: PlanContent) => [
  leadPrincipal.contact,
  needIdentifiedBy.who,
  meeting.chair,
  meeting.noteTaker,
  followUp.caller,
  ...[...interventions, ...meeting.parties].map(({ person }) => person),
]

/** Where a place has been left out, what stands around it may tell it still. */
export const hiddenPlaces = ({ child }: PlanContent): readonly WithheldPiece[] =>
  child.protectedIdentity === 'none' ? [] : [{ said: simple(placeLeftOut), stems: [], near: [] }]

/** Whether a text tells any of the pieces. It rather finds too much than too little. */
export const tells = (text: string, pieces: readonly WithheldPiece[]): boolean => {
  if (pieces.length === 0 || text === '') return false
  const folded = simple(text)
  // What the whole has not, no sentence has: most texts are done with here.
  return (
    saysIn(folded, pieces) ||
    (meansIn(folded, pieces) && sentencesOf(text).some((sentence) => means(sentence, pieces)))
  )
}

/** A text without the sentences that tell any of the pieces. */
export const withoutWithheld = (text: string, pieces: readonly WithheldPiece[]): string => {
  if (!tells(text, pieces)) return text
  // Every other piece is what parts two sentences.
  const [first = '', ...further] = text.split(between)
  const isSafe = (sentence: string) => !says(sentence, pieces) && !means(sentence, pieces)
  if (says(text, pieces) && !sentencesOf(text).some((sentence) => says(sentence, pieces))) return ''
  let left = isSafe(first) ? first : ''
  for (let at = 0; at < further.length; at += 2) {
    const sentence = further[at + 1] ?? ''
    if (!isSafe(sentence)) continue
    left += left === '' ? sentence : `${further[at]?.includes('\n') ? '\n' : ' '}${sentence}`
  }
  return says(left, pieces) ? '' : left
}

/** The sentences that stand near any of the pieces, for somebody to read once more. */
export const nearWithheld = (text: string, pieces: readonly WithheldPiece[]): readonly string[] =>
  sentencesOf(text).filter((sentence) => {
    const words = wordsOf(sentence)
    return pieces.some(({ near }) => near.some((word) => isNear(words, word)))
  })

const says = (text: string, pieces: readonly WithheldPiece[]) => saysIn(simple(text), pieces)
const means = (sentence: string, pieces: readonly WithheldPiece[]) =>
  meansIn(simple(sentence), pieces)

/** In the very words, from where a word begins; one word in any of its forms, and a short one by itself. */
const saysIn = (folded: string, pieces: readonly WithheldPiece[]): boolean => {
  const words = folded.split(' ')
  return pieces.some(
    ({ said }) =>
      ` ${folded} `.includes(said.length > 4 ? ` ${said}` : ` ${said} `) ||
      (!said.includes(' ') && words.some((word) => isSameWord(word, said))),
  )
}

const meansIn = (folded: string, pieces: readonly WithheldPiece[]): boolean => {
  const words = folded.split(' ')
  return pieces.some(({ stems }) => stems.length > 0 && stems.every((stem) => hasStem(words, stem)))
}

/** A new line, or a full stop with a capital letter after it; "t.ex. Alva" is one sentence. */
const between =
  /((?<=[.!?…]["”')]?)(?<!(?:^|[\s(])(?:t\.ex|bl\.a|p\.g\.a|d\.v\.s|s\.k|f\.d|m\.m|o\.s\.v|dvs|ex|dr|kl|ca|nr|tel|bitr|tf|resp|ev)\.)\s+(?=["”“'–-]?\s?[\p{Lu}\p{N}(])|\s*\n\s*)/u

const sentencesOf = (text: string): readonly string[] =>
  text.split(between).filter((_sentence, place) => place % 2 === 0)

const opening = new RegExp(
  `^(?:(?:\\S+ ){0,9}(?:får|ska|skall|bör) (?:inte|ej|aldrig) (?:få )?veta (?:(?:något|mer|allt) )?(?:om|att) ` +
    '|(?:(?:säg|berätta|prata|tala|nämn) )?(?:uppgifter(?:na)?|information(?:en)?|något|inget|ingenting|allt|inte)' +
    '(?: (?:till|för|med|hos|inför)(?: \\S+){1,6}?)? (?:om|att) (?:att )?' +
    '|(?:det )?att |om )',
)

/** "Missbruket får inte berättas för skolan": who must not be told is nothing of what. */
const ending =
  /^(?!(?:det|detta|allt|inget|något|uppgifter(?:na)?) (?:får|ska|skall|bör) )(.+?) (?:får|ska|skall|bör) (?:inte|ej|aldrig) (?:delas|sägas|berättas|nämnas|spridas|lämnas|tas upp|föras vidare|komma fram)(?: .*)?$/u

const apart = /[,/&+|()–—]|(?:^|\s)-\s|(?<!\p{L})(?:och|samt|eller)(?!\p{L})/u

const piecesOf = (
  text: string,
  withheldFrom: (said: string) => WithheldPiece,
): readonly WithheldPiece[] =>
  text.split(/[.!?;:\n•·\uf0b7]+|(?<!\d)\d{1,2}\)\s/u).flatMap((written) => {
    const sentence = limitIn(written)
    if (isNothing(sentence)) return []
    const whole = [
      sentence,
      ...[...sentence.matchAll(/["”“]([^"”“]+)["”“]/g)].map(([, quoted = '']) => quoted),
    ].map(piece)
    const parts = sentence
      .split(apart)
      .filter((part) => !isNothing(part))
      .map(piece)
    return [
      ...whole.filter(isPiece).map(withheldFrom),
      ...(parts.length > 1 ? parts.filter(isPiece).map(withheldFrom).filter(saysSomething) : []),
    ]
  })

/** "Allt utom skolan" keeps what stands first; "Allt får delas utom diagnosen" what stands last. */
const limitIn = (sentence: string): string => {
  const [first = '', ...last] = sentence.split(
    /[,\s]*(?<!\p{L})(?:utom|förutom|bortsett från|men inte|men ej)(?!\p{L})/iu,
  )
  return last.length > 0 && isNothing(first) ? last.join(' ') : first
}

/** A year, or another short number, is nothing that anybody keeps to themselves. */
const isPiece = (said: string): boolean =>
  /\p{L}/u.test(said)
    ? said.length > 1
    : said.replace(/\D/g, '').length > 6 && !/^(?:(?:19|20)\d\d ?)+$/.test(said)

const piece = (text: string): string => simple(text).replace(ending, '$1').replace(opening, '')

const wordsOf = (text: string): readonly string[] => simple(text).split(' ')

/** Letters and figures alone: quotation marks, dashes and case make no difference. */
const simple = (text: string): string =>
  fold(
    text
      .normalize('NFC')
      .replace(/\p{DI}/gu, '')
      .toLocaleLowerCase('sv')
      .replace(/[^\p{L}\p{N}\s]/gu, ' '),
  )
