import * as z from 'zod/mini'
import { isDay } from '../dates/day.ts'
import { isClock } from '../dates/sweden.ts'

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

const words = () => z.string().check(z.overwrite(readable))

/** Words that somebody has written. With protected identity places and telephones are taken out of them. */
export const text = words()

/**
 * What the child and the guardians are called. It names no place by itself, and stays as it is, or nobody
 * would know whose plan it is.
 */
export const personName = words()

/** A personal number, as it was typed or read. It stays as it is, also when it is wrong. */
export const personalNumber = words()

/** Where somebody is. With protected identity it is left out. */
export const place = words()

/** Where somebody is reached. With protected identity it is left out. */
export const telephone = words()

/**
 * The name of a unit or a principal. It may tell a town; but who answers for what is what a plan must
 * say (SoL 10 kap. 9 §), and a unit is found by its name: it stays as it is.
 */
export const unitName = words()

/** `YYYY-MM-DD`, a day that there is, or empty where it is not yet known. */
export const day = z.string().check(z.refine((text) => text === '' || isDay(text)))

/** `HH:MM`, or empty. */
export const clock = z.string().check(z.refine((text) => text === '' || isClock(text)))

/** An instant in UTC, ISO 8601 with `Z`, on a day that there is. */
export const instant = z
  .string()
  .check(z.refine((text) => written.test(text) && isDay(text.slice(0, 10))))

const written = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/

/** Points at a row of the plan, or at nothing yet. */
export const key = words()

/**
 * Ids become parts of identifiers, addresses, names of files and of what is stored: plain characters
 * alone, and none that says where something lies.
 */
export const plainId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
export const id = z.string().check(z.refine((text) => plainId.test(text)))
export const integer = z
  .number()
  .check(z.refine(Number.isSafeInteger, { error: 'integer', abort: true }))

/** Values by any key. */
export const record = <Value extends z.core.SomeType>(values: Value) => z.record(words(), values)

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
