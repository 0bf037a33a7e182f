import * as z from 'zod/mini'
import { isDay } from '../dates/day.ts'
import { isClock } from '../dates/sweden.ts'
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

/** Words, made readable. */
export const text = z.string().check(z.overwrite(readable))

/** `YYYY-MM-DD`, a day that there is, or empty where it is not yet known. */
export const day = z.string().check(z.refine((text) => text === '' || isDay(text)))

/** `HH:MM`, or empty. */
export const clock = z.string().check(z.refine((text) => text === '' || isClock(text)))

/** An instant in UTC, ISO 8601 with `Z`, on a day that there is. */
export const instant = z
  .string()
  .check(z.refine((text) => written.test(text) && isDay(text.slice(0, 10))))

const written = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/

/** What may name a plan or a row (`plain-id.ts`). */
export const id = z.string().check(z.refine((text) => plainId.test(text)))
export const integer = z
  .number()
  .check(z.refine(Number.isSafeInteger, { error: 'integer', abort: true }))

/** Values by any key. */
export const record = <Value extends z.core.SomeType>(values: Value) => z.record(text, values)

/** What JSON gives back as it was, of no more depth than any reader can take. */
export const data = z.custom<unknown>((found) => isData(found, 64))

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
