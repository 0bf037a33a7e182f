import { hasCheckDigit } from '../../plan/check-digit.ts'
import { bareNumber, shapeOf } from '../../plan/number-shapes.ts'

const dash = String.raw`[-+\u2010-\u2015\u2212]`
const before = String.raw`(?<![\p{L}\p{N}]|\d${dash})`
const after = String.raw`(?![\p{L}\p{N}]|${dash}\d)`
/** Eight figures or six, and four signs after them. */
const likely = new RegExp(
  String.raw`${before}\d{6}(?:\d{2})?(?:\s?${dash}?\s?\d{4}|${dash}?[0-9A-Z]{4})${after}`,
  'gu',
)
const lma = new RegExp(
  String.raw`(?<=\b(?:LMA|dossier)[\p{L}-]*\.?:?\s{0,3})\d{2}\s?${dash}\s?\d{6}(?:/\d{1,3})?${after}`,
  'giu',
)
const aBirth =
  /^(?:(?:18|19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\d{4}$/

/**
 * What looks like a number of a person in a text, as it stands there: personal numbers, and the shapes
 * that stand in for them. Ten bare digits may as well be a telephone number, so they need the right
 * check digit too.
 */
export const numbersIn = (text: string): string[] => [
  ...(text.match(likely) ?? []).filter(isPersons),
  ...(text.match(lma) ?? []),
]

const isPersons = (found: string): boolean => {
  const bare = bareNumber(found).replace('+', '')
  if (/\D/.test(bare)) return /\d/.test(bare.slice(-4)) && shapeOf(found) !== undefined
  if (/^\d{10}$/.test(found)) return aBirth.test(bare) && hasCheckDigit(bare)
  return aBirth.test(bare) || shapeOf(found) !== undefined
}

const word =
  /(?<![\p{L}\p{N}])[0-9A-Z][0-9A-Z/+\u2010-\u2015\u2212-]{5,18}[0-9A-Z](?![\p{L}\p{N}])/gu
/** Days and hours, telephone numbers, and numbers of organisations, which have a month above 20. */
const other =
  /^(?:(?:19|20)\d{2}[-/]?\d{2}[-/]?\d{2}.*|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|0\d.*|46\d{7,}|\d{2}[2-9]\d{3}-?\d{4})$/
const otherLabel =
  /(?:ärende|diarie|dnr|telefon|tel|mobil|version|org|remiss|faktura|bankgiro|plusgiro|rum|plats)[\p{L}]*\.?(?:[\s:-]|nr|nummer|id)*$/iu

/**
 * The same where a page says whose it is: there a number of a shape that nobody knows counts as one
 * too, where none that is known stands beside it.
 */
export const numbersInHeader = (text: string): string[] => {
  const known = numbersIn(text)
  if (known.length > 0) return known
  return [...text.matchAll(word)]
    .filter(({ 0: found, index }) => {
      const figures = found.match(/\d/g)?.length ?? 0
      const signs = found.match(/[0-9A-Z]/g)?.length ?? 0
      return (
        figures >= 6 &&
        signs >= 8 &&
        signs <= 13 &&
        !other.test(found) &&
        !otherLabel.test(text.slice(Math.max(0, index - 30), index))
      )
    })
    .map(([found]) => found)
}
