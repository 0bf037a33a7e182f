import { isClock, isDay } from '../dates/day.ts'
import type { Datum, Kind } from './answers/definition.ts'
import { plainId } from './plain-id.ts'

/**
 * What every place that keeps or sends a text gives back as it was: half a surrogate pair becomes the
 * sign for what is unreadable, the breaks that Word makes become line breaks, and other control
 * characters, which nobody sees, go.
 */
export const readable = (text: string): string =>
  unsafe.test(text)
    ? text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/[\v\f]/g, '\n')
        .replace(controls, '')
    : text

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x08\x0e-\x1f\x7f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unsafe = /[\0-\x08\v\f\x0e-\x1f\x7f]|\p{Surrogate}/u

const textWhere =
  (isRight: (text: string) => boolean) =>
  (found: unknown): found is string =>
    typeof found === 'string' && isRight(found)
const isText = textWhere(() => true)
const isInteger = (found: unknown): found is number => Number.isSafeInteger(found)

/** What is words, whatever kind of words they are. */
type Wordy = 'words' | 'personName' | 'personalNumber' | 'unitName' | 'place' | 'telephone' | 'key'

/** Whether something is of a kind. All others are words. */
export const isOfKind = {
  day: textWhere((text) => text === '' || isDay(text)),
  clock: textWhere((text) => text === '' || isClock(text)),
  instant: textWhere((text) => written.test(text) && isDay(text.slice(0, 10))),
  id: textWhere((text) => plainId.test(text)),
  text: isText,
  base64: textWhere((text) => text.length <= 140_000 && base64.test(text)),
  integer: isInteger,
  positive: (found) => isInteger(found) && found > 0,
  boolean: (found) => typeof found === 'boolean',
  json: (found) => isData(found, deepest),
} satisfies Readonly<Record<Exclude<Kind, Wordy | 'choice'> | Datum, (found: unknown) => boolean>>

const written = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/
const base64 = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/i

/** No resource and no plan goes deeper; what does is refused at the door, whole. */
export const deepest = 200

/** What JSON gives back as it was, of no more depth than any reader can take. */
function isData(found: unknown, depth: number): boolean {
  if (found === null || typeof found === 'string' || typeof found === 'boolean') return true
  if (typeof found === 'number') return Number.isFinite(found)
  if (typeof found !== 'object' || depth === 0) return false
  const isPlain = Array.isArray(found) || isPlainObject(found)
  return isPlain && Object.values(found).every((each) => isData(each, depth - 1))
}

/** An object that holds nothing but what is written in it: no list, no date, no bytes. */
export const isPlainObject = (found: unknown): found is Record<string, unknown> =>
  Object.prototype.toString.call(found) === '[object Object]'
