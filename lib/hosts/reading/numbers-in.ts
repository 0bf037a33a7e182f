import { now } from '../../dates/day.ts'
import { hasCheckDigit } from '../../plan/check-digit.ts'
import { shapeOf } from '../../plan/number-shapes.ts'

/** Marks where one piece of text in a page ends and the next begins. */
export const seam = '\ue000'

const labels = String.raw`person-?(?:nummer|nr|id)|pers\.?nr|pnr|(?:reserv|samordnings)-?(?:nummer|nr)`
const afterLabel = String.raw`[\s${seam}.:]*`
/** What a page calls a number of a person, with the signs between the two. */
const numberLabel = `(?:${labels})${afterLabel}`
/** Such a label, or *född*, at the end of a text. */
export const labelAtEnd = new RegExp(`(?:${labels}|född)${afterLabel}$`, 'iu')

/** A number in a text. */
export type NumberInText = {
  /** To be compared and shown: as it is written, or in the usual way where it is written in another. */
  readonly number: string
  /** As it is written. */
  readonly written: string
  readonly at: number
}

const dash = String.raw`\-+\u2010-\u2015\u2212`
const gap = String.raw`[\s${seam}./${dash}]{0,3}`
const beforeTail = String.raw`[\s${seam}.,:;/|·_${dash}]{0,5}`
const two = String.raw`\d${seam}?\d`
const sign = `[0-9A-Za-z]${seam}?`
const tail = `(?:${two}${gap}${two}|${sign}${sign}${sign}[0-9A-Za-z])`
const day = `${two}${gap}${two}${gap}${two}`
const start = String.raw`(?<!\d|\d[${dash}])`
const end = String.raw`(?!\d|[${dash}]\d)`
/** Twelve signs and ten, whatever is between; looked for at every position, since they may overlap. */
const likely = [`${two}${gap}${day}`, day].map(
  (digits) => new RegExp(`${start}(?=(${digits}${beforeTail}${tail})${end})`, 'g'),
)
const lma = new RegExp(
  String.raw`(?<=\b(?:LMA|dossier)[\p{L}-]*\.?:?[\s${seam}]{0,3})\d{2}\s?[${dash}]\s?\d{6}(?:/\d{1,3})?(?![\p{L}\p{N}])`,
  'giu',
)
const aBirth =
  /^(?:(?:18|19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\d{4}$/
const usual = new RegExp(
  String.raw`^\d{6}(?:\d{2})?(?:\s?[${dash}]?\s?\d{4}|[${dash}]?[0-9A-Z]{4})$`,
)

/**
 * What looks like a number of a person in a text: personal numbers, and the shapes that stand in for
 * them. Ten bare digits may as well be a telephone number, so they need the right check digit too, as
 * does whatever is written in an unusual way.
 */
export const numbersIn = (text: string): NumberInText[] => find(text, false)

/**
 * The same where a page says whose it is. There a number may be written in any way, and one of a shape
 * that nobody knows counts too, where there is no known one before it.
 */
export const numbersInHeader = (text: string): NumberInText[] => {
  return [...unknownInHeader(text), ...knownInHeader(text)]
}

/** Those of a shape that nobody knows among them. */
export const unknownInHeader = (text: string): NumberInText[] => {
  const [first] = knownInHeader(text)
  return unknown(text.slice(0, first?.at), first !== undefined)
}

/** The known ones among them. */
export const knownInHeader = (text: string): NumberInText[] =>
  find(text, true).filter(
    ({ number, at }) =>
      !isLabelled(text.slice(0, at)) || hasCheckDigit(number.replace(marks, '').slice(-10)),
  )

const after = new RegExp(
  String.raw`(?<=${numberLabel})${sign}(?:[${dash}]?${sign}){6,12}(?![\p{L}\p{N}])`,
  'giu',
)
/** Figures enough, and no end that is not shown. */
const isSome = /^(?=(?:.*\d){5})(?!.*x{4}$)/is
/** What a label right before it calls a number of a person, whatever its shape. */
export const labelledNumbers = (text: string): NumberInText[] => {
  const known = knownInHeader(text)
  const isKnown = (at: number) =>
    known.some((each) => at >= each.at && at < each.at + each.written.length)
  return [...text.matchAll(after)]
    .map(({ 0: written, index: at }) => ({ number: written.replaceAll(seam, ''), written, at }))
    .filter(({ written, at }) => isSome.test(written) && !isKnown(at))
    .concat(known)
    .toSorted((one, other) => one.at - other.at)
}

/** Whether the label right before it names something else than a person's number. */
const isLabelled = (before: string): boolean =>
  /(?<!\p{L})(?:version|build|session|dnr|kund|vårdenhet|enhet)(?:nr|nummer|-?id)?[\s\ue000:.-]*$/iu.test(
    before,
  )

const find = (text: string, inHeader: boolean): NumberInText[] => {
  const all = [
    ...likely.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 1: written = '', index: at }) =>
        isPersons(written, text[at - 1], text[at + written.length], inHeader)
          ? [{ number: inUsualWay(written), written, at }]
          : [],
      ),
    ),
    ...[...text.matchAll(lma)].map(({ 0: number, index: at }) => ({ number, written: number, at })),
  ].toSorted((one, other) => one.at - other.at || other.written.length - one.written.length)
  let end = 0
  return all.filter(({ at, written }) => {
    const isFree = at >= end
    if (isFree) end = at + written.length
    return isFree
  })
}

const marks = /[^0-9A-Za-z]/g

const inUsualWay = (written: string): string => {
  if (usual.test(written)) return written
  const bare = written.replace(marks, '').toUpperCase()
  return `${bare.slice(0, -4)}${written.includes('+') ? '+' : '-'}${bare.slice(-4)}`
}

const isPersons = (
  written: string,
  before: string | undefined,
  after: string | undefined,
  inHeader: boolean,
): boolean => {
  const bare = written.replace(marks, '').toUpperCase()
  const isGlued = /[\p{L}\p{N}]/u.test(`${before ?? ''}${after ?? ''}`)
  const isSure = aBirth.test(bare) && hasCheckDigit(bare.slice(-10))
  if (/\D/.test(bare)) {
    const isShape = !isGlued && /\d/.test(bare.slice(-4)) && shapeOf(bare) !== undefined
    return isShape && (inHeader ? !isWords.test(written) : oneMark.test(written))
  }
  if (isGlued) return isSure
  const isKnown = aBirth.test(bare) || shapeOf(bare) !== undefined
  if (usual.test(written) && !/^\d{10}$/.test(written)) return isKnown
  return isSure || (inHeader && isKnown && !isLately(written))
}

/** A word in small letters that only follows a day. */
const isWords = new RegExp(
  String.raw`[\s${seam}](?=[0-9A-Za-z]*[a-z])(?![a-z]\d{3}$)(?!.${seam})[0-9A-Za-z${seam}]+$`,
)
const oneMark = new RegExp(String.raw`^\d+[./${dash}]?[0-9A-Za-z]{4}$`)
const dayAndHour = new RegExp(
  String.raw`^(\d{4})\D*\d{2}\D*\d{2}[\s,${seam}]+(?:[01]\d|2[0-3])[0-5]\d$`,
)
/** Of late, when hardly any child was born. */
const isLately = (written: string): boolean => {
  const [, year = ''] = dayAndHour.exec(written) ?? []
  return Number(year) >= Number(now().slice(0, 4)) - 1
}

const word = String.raw`[0-9A-Za-z]*\d[0-9A-Za-z]*`
const among = (between: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?:${between}${word})*(?![\p{L}\p{N}@])`, 'gu')
/** In one word, or in several that follow each other; how many figures and signs it takes at least. */
const unknowns = [
  { form: among(`[./+_${dash}]`), figures: 6, signs: 8 },
  { form: among(`[\\s${seam}./+_${dash}]{1,3}`), figures: 9, signs: 10 },
]
const longest = 13
const numbered = /(?:nr|nummer|id|kod)\.?:?\s*$/i

/** @param more a known one follows: then a number that a label names does not count. */
const unknown = (text: string, more: boolean): NumberInText[] => {
  const rest = withoutOthers(text)
  for (const { form, figures, signs } of unknowns) {
    const found = [...rest.matchAll(form)]
      .map(({ 0: written, index: at }) => ({ number: written.replaceAll(seam, ''), written, at }))
      .filter(({ written, at }) => {
        const all = written.replace(marks, '')
        const count = all.replace(/\D/g, '').length
        return (
          count >= figures &&
          count <= longest &&
          all.length >= signs &&
          !(more && numbered.test(rest.slice(0, at)))
        )
      })
    if (found.length > 0) return found
  }
  return []
}

const space = String.raw`[\s\ue000]`
const time = String.raw`(?:kl\.?${space}*)?\d{1,2}:\d{2}(?::\d{2})?`
const wordStart = String.raw`(?<![\p{L}\p{N}])`
const wordEnd = String.raw`(?![\p{L}\p{N}]|[-./]\p{N})`
const otherLabel =
  '(?:ärende|diarie|dnr|telefon|tel|mobil|version|org|remiss|faktura|bankgiro|plusgiro|rum|plats|build|session|kund|vårdenhet|enhet)'

/** Days and hours, telephone numbers, versions, numbers of organisations (a month above 20), and what a label names. */
const otherNumbers = [
  String.raw`(?<=${otherLabel}\p{L}*\.?(?:[\s\ue000:-]|nr|nummer|id)*)[0-9A-Za-z][0-9A-Za-z/.-]*`,
  String.raw`${wordStart}(?:19|20)\d{2}[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12]\d|3[01])(?:T${time}\p{L}?|${wordEnd}(?:[\s\ue000,]*${time})?)`,
  String.raw`${wordStart}\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})${wordEnd}`,
  `${wordStart}${time}${wordEnd}`,
  // Staff, units and organisations by their HSA-id.
  String.raw`${wordStart}SE\d{10}-?[0-9A-Z]{0,12}`,
  String.raw`(?<![\p{L}\p{N}+])(?:\+46|0046|0)\s?(?:\(0\))?\s?[1-9]\d{0,2}[-/\s]\s?\d{2,3}(?:[\s-]?\d{2,3}){1,3}${wordEnd}`,
  String.raw`(?<![\p{L}\p{N}+])(?:\+46|0046|0)7[02369]\d{7}${wordEnd}`,
  String.raw`${wordStart}\d{2}[2-9]\d{3}-\d{4}${wordEnd}`,
  String.raw`${wordStart}v?\d{1,3}(?:\.\d+){2,}${wordEnd}`,
].map((each) => new RegExp(each, 'giu'))

/** The text with such figures in it as are known to name no person blotted out, sign by sign. */
const withoutOthers = (text: string): string =>
  otherNumbers.reduce(
    (left, each) => left.replaceAll(each, (found) => '·'.repeat(found.length)),
    text,
  )

const birthday = String.raw`(?:(?:18|19|20)\d{2}-?\d{2}-?\d{2}|\d{6})`
const maskedNumber = String.raw`${birthday}\s?[-+–]?\s?(?:[xX•·#_]{4}|\*{2,4})`
const births = [
  String.raw`(?<!\d)${maskedNumber}`,
  String.raw`(?<=(?<!\p{L})(?:f\.|f\.?d\.|född|födelsedatum|born)[\s:]*)${birthday}(?!\d|-\d)`,
].map((each) => new RegExp(each, 'giu'))

/** The days of birth that a text shows, also as the beginning of a number whose end is not shown. */
export const birthsIn = (text: string): readonly string[] =>
  births.flatMap((each) => [...text.matchAll(each)].map(([found]) => found))

const labelledBirth = new RegExp(`(?<=${numberLabel})${maskedNumber}`, 'giu')

/** The numbers whose end is not shown, right after a label. */
export const labelledBirths = (text: string): readonly string[] =>
  [...text.matchAll(labelledBirth)].map(([found]) => found)
