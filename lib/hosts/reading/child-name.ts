import { allIn, matchesSelector, nextOf, parentOf, previousOf, tagOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { headings } from './headings.ts'
import { hasNameLabel, isNameLabel, nameInText, readPerson, wholeName } from './name-words.ts'
import { birthsIn, numbersInHeader } from './numbers-in.ts'
import { visibleText } from './visible-text.ts'

const reach = 5

/**
 * The name nearest to a number: beside it, under a label, or in a heading. A heading right beside
 * the number is taken as the name, whatever its letters.
 * @param number as it is written there.
 */
export const nameNear = (place: Element, number: string): string | undefined => {
  let around: Element | null = place
  for (let step = 0; around && step < reach && tagOf(around) !== 'body'; step++) {
    const found =
      nameInPieces(piecesOf(around), number) ??
      nameUnderLabel(around) ??
      inHeading(around) ??
      headingBefore(around)
    if (found) return found
    around = parentOf(around)
  }
  return undefined
}

/** The name beside the number in pieces of text that follow each other. */
export const nameInPieces = (pieces: readonly string[], number: string): string | undefined => {
  const text = pieces.join(' | ')
  if (!number || !text.includes(number) || text.length > 120) return undefined
  const [before = '', after = ''] = text.split(number)
  const piece =
    before
      .replace(/[\s|(]+$/, '')
      .split('|')
      .at(-1) ?? ''
  const bare = piece.trim().replace(/\b(?:personnummer|pnr|reservnummer)\b:?$/i, '')
  const name = nameInText(bare, hasNameLabel(bare.trim()))
  return name ?? nameInText(after.split(/[|,(·]/).find((each) => each.trim()) ?? '')
}

/** The pieces of text apart: blocks that follow each other have no white space between them. */
const piecesOf = (element: Element): string[] =>
  [...visibleText(element)].map(({ text }) => plainWords(text)).filter(Boolean)

/** What an element shows, in one line. */
export const shownIn = (element: Element): string => piecesOf(element).join(' ')

const nameUnderLabel = (around: Element): string | undefined => {
  for (const mark of allIn(around, 'dt,th,label,span,b,strong,td,div,p')) {
    const text = plainWords(mark.textContent.slice(0, 60)).replace(/\s*:$/, '')
    if (text.length > 30 || !isNameLabel(text)) continue
    const found = wholeName(valueBeside(mark))
    if (found) return found
  }
  return undefined
}

const valueBeside = (mark: Element): string => {
  const control = mark instanceof HTMLLabelElement ? mark.control : undefined
  const beside = control ?? nextOf(mark)
  if (beside instanceof HTMLInputElement) return beside.value
  return beside ? shownIn(beside) : (mark.nextSibling?.textContent ?? '')
}

const inHeading = (around: Element): string | undefined => {
  if (matchesSelector(around, headings)) return nameOfHeading(around)
  for (const heading of allIn(around, headings).slice(0, 20)) {
    const isFirst = tagOf(heading) === 'h1'
    const text = shownIn(heading)
    const [number] = numbersInHeader(text)
    const found = isFirst || number ? nameOfHeading(heading) : nameInText(text)
    if (found) return found
  }
  return undefined
}

const headingBefore = (element: Element): string | undefined => {
  let beside = previousOf(element)
  for (let step = 0; beside && step < 3; step++) {
    if (matchesSelector(beside, headings)) return nameOfHeading(beside)
    beside = previousOf(beside)
  }
  return undefined
}

/** A heading without the number and the label in it. */
export const nameOfHeading = (heading: Element): string | undefined => nameOfText(shownIn(heading))

/** The same of a heading's text. */
export const nameOfText = (text: string): string | undefined => wholeName(withoutNumbers(text))

/** The person whom a text names for sure, or empty. */
export const findPerson = (text: string): string => readPerson(withoutNumbers(text))

const withoutNumbers = (text: string): string =>
  [...numbersInHeader(text).map(({ written }) => written), ...birthsIn(text)].reduce(
    (left, written) => left.replace(written, ''),
    text,
  )
