import { plainWords } from '../sentences.ts'
import { isNoName, notNames, withoutAround, wordsOf } from './page-words.ts'

const kinds =
  '(?:(?:barnets|elevens|patientens|klientens|patient|student|child)\\s+)?(?:namn|name|patient|elev|student|pupil|barn|child|klient|client|brukare)'
const label = new RegExp(`^${kinds}$`, 'i')
const prefix = new RegExp(`^${kinds}\\s*:?\\s+`, 'i')

const particle =
  "(?:al|el|as|ad|at|abu|av|af|bin|bint|ibn|da|das|de|del|della|den|der|di|do|dos|du|la|las|le|los|och|ten|ter|van|vom|von|y|zu|zur|'t)"
const capital = String.raw`(?:\p{Ll}{1,3}['’‘‐-])*[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’‘.‐-]*`
const nickname = String.raw`(?:\(${capital}\)|["”“]${capital}["”])`
const named = String.raw`^(?:${particle}\s+)?${capital}(?:,?\s+(?:${capital}|${particle}(?=\s)|${nickname}))*`
/** A name in running text: capitals tell it from other words. */
const inText = new RegExp(`${named}$`, 'u')
/** The same before what is no running text. */
const atStart = new RegExp(String.raw`${named}(?![\p{L}\p{M}]|\s*\p{Ll})`, 'u')
/** A name where nothing else can stand: whatever its letters, as it stands. */
const alone = /^[\p{L}\p{M}][\p{L}\p{M}\s'’‘.,()"“”‐-]*$/u

export const isNameLabel = (text: string): boolean => label.test(text)
export const hasNameLabel = (text: string): boolean => prefix.test(text)

/** A name in running text. @param few one word is enough, since a label says that it is one. */
export const nameInText = (text: string, few = false): string | undefined => {
  const bare = tidy(text)
  return inText.test(bare) && mayBeName(bare) && (few || bare.includes(' ')) ? bare : undefined
}

/** A text that is a name and nothing else: under a label, or a heading. */
export const wholeName = (text: string): string | undefined => {
  const bare = tidy(text)
  return alone.test(bare) && mayBeName(bare) ? bare : undefined
}

/** Without its label, an age after it, and the marks around it. */
const tidy = (text: string): string =>
  plainWords(text.normalize('NFC'))
    .replace(prefix, '')
    .replace(/[\s,·|(–-]*\b\d{1,3}\s*(?:år|mån(?:ader)?|veckor|dagar|v|y|yrs?|years?)\b.*$/iu, '')
    .replace(/[\s,·|:;(–-]+$/u, '')
    .replace(/^[^\p{L}\p{M}'’]+/u, '')

const mayBeName = (text: string): boolean => {
  const words = text.split(/[\s,]+/)
  const ends = [words[0] ?? '', words.at(-1) ?? '', text]
  return text.length <= 80 && words.length <= 8 && !ends.some((each) => notNames.test(each))
}

/** The person whom a text names for sure, by two words with capitals; empty where it may be anything. */
export const personIn = (text: string, few = false): string =>
  text
    .split(/\s[–—|·:-]\s|[|·›»/]/)
    .map((part) => part.replace(before, ''))
    .map((part) => nameInText(withoutAround(part), few || hasNameLabel(part.trim())))
    .find((name) => name && !wordsOf(name).some(isNoName)) ?? ''

const before = /^.*(?<!\p{L})(?:för|om|över|till)\s+/u
const labelled = new RegExp(`^(${kinds})(\\s*:)?(?!\\p{L})\\s*`, 'iu')
const bareLabel = /^(?:namn|name)$/i

/**
 * The person whom a label names in a piece of text, or in the one after it; empty where none does.
 * @param own a label that only the one has whose page it is; a bare *Namn* may be the user's own.
 * @param isMark the page marks it as a label; with that or a colon one word is a name.
 */
export const labelledPerson = (
  piece: string,
  next: string,
  own: boolean,
  isMark: boolean,
): string => {
  const [all = '', label = '', colon] = labelled.exec(piece) ?? []
  const isSure = isMark || colon !== undefined
  if (!label || bareLabel.test(label) === own || !(own || isSure)) return ''
  const value = piece.slice(all.length) || (/:\s*$/.test(next) ? '' : next)
  const [begins = ''] = atStart.exec(value) ?? []
  return personIn(value, isSure) || personIn(begins, isSure)
}
