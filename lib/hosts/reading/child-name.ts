import { plainWords } from '../sentences.ts'
import { personalNumbersIn } from './personal-number.ts'

const kinds = '(?:(?:barnets|elevens|patientens)\\s+)?(?:namn|patient|elev|barn)'
const label = new RegExp(`^${kinds}$`, 'i')
const prefix = new RegExp(`^${kinds}\\s*:?\\s+`, 'i')
const word = String.raw`\p{Lu}[\p{L}'’.-]*`
const name = new RegExp(String.raw`^${word}(?:,?\s+(?:${word}|av|af|de|la|von|der|el|bin))*$`, 'u')
const notNames = /^(?:personnummer|personnr|pnr|född|patient|elev|barn|namn|journal|översikt)\b/i
const reach = 5

/** The name that stands nearest to a personal number: beside it, under a label, or in a heading. */
export const nameNear = (place: Element): string | undefined => {
  let around: Element | null = place
  for (let step = 0; around && step < reach && around.localName !== 'body'; step++) {
    const found = besideNumber(around) ?? labelled(around) ?? inHeading(around)
    if (found) return found
    around = around.parentElement
  }
  return undefined
}

/** A text that is a name and nothing else, with a label or without. */
export const wholeName = (text: string): string | undefined =>
  asName(plainWords(text).replace(prefix, ''), true)

/** `few`: one word is too little to be taken for a name where no label says that it is one. */
const asName = (text: string, few = false): string | undefined => {
  const trimmed = text.replace(/^\P{L}+|[^\p{L}.]+$/gu, '')
  if (trimmed.length > 60 || notNames.test(trimmed) || !name.test(trimmed)) return undefined
  return few || trimmed.includes(' ') ? trimmed : undefined
}

const besideNumber = (element: Element): string | undefined => nameInPieces(piecesOf(element))

/** The name beside the number in pieces of text that follow each other. */
export const nameInPieces = (pieces: readonly string[]): string | undefined => {
  const text = pieces.join(' | ')
  const [number] = personalNumbersIn(text)
  if (!number || text.length > 120) return undefined
  const [before = '', after = ''] = text.split(number)
  const piece =
    before
      .replace(/[\s|(]+$/, '')
      .split('|')
      .at(-1) ?? ''
  const bare = piece.trim().replace(/\b(?:personnummer|pnr)\b:?$/i, '')
  const name = asName(bare.replace(prefix, ''), prefix.test(bare))
  return name ?? asName(after.split(/[|,(·]/).find((each) => each.trim()) ?? '')
}

/** The pieces of text apart: blocks that follow each other have no white space between them. */
const piecesOf = (node: Node): string[] =>
  node instanceof Text
    ? [plainWords(node.data)].filter(Boolean)
    : [...node.childNodes].flatMap(piecesOf)

const labelled = (around: Element): string | undefined => {
  for (const mark of around.querySelectorAll('dt,th,label,span,b,strong,td,div,p')) {
    const text = plainWords(mark.textContent).replace(/\s*:$/, '')
    if (text.length > 30 || !label.test(text)) continue
    const found = asName(valueBeside(mark), true)
    if (found) return found
  }
  return undefined
}

const valueBeside = (mark: Element): string => {
  const control = mark instanceof HTMLLabelElement ? mark.control : undefined
  const beside = control ?? mark.nextElementSibling
  if (beside instanceof HTMLInputElement) return plainWords(beside.value)
  return plainWords((beside ?? mark.nextSibling)?.textContent ?? '')
}

const inHeading = (around: Element): string | undefined => {
  for (const heading of around.querySelectorAll('h1,h2,h3,[role=heading]')) {
    const text = plainWords(heading.textContent)
    const [number] = personalNumbersIn(text)
    const bare = number ? text.replace(number, '') : text
    const found = asName(bare.replace(prefix, ''), heading.localName === 'h1')
    if (found) return found
  }
  return undefined
}
