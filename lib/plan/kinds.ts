import * as v from 'valibot'
import { isClock, isDay } from './output/time.ts'

/** `YYYY-MM-DD`, a day that there is, or empty where it is not yet known. */
export const day = v.pipe(
  v.string(),
  v.check((text) => text === '' || isDay(text)),
)

/** `HH:MM`, or empty. */
export const clock = v.pipe(
  v.string(),
  v.check((text) => text === '' || isClock(text)),
)

/** An instant in UTC, ISO 8601 with `Z`, on a day that there is. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/),
  v.check((text) => isDay(text.slice(0, 10))),
)

/**
 * Ids become parts of identifiers, addresses, names of files and of what is stored: plain characters
 * alone, and none that says where something lies.
 */
export const plainId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
export const id = v.pipe(v.string(), v.regex(plainId))
export const integer = v.pipe(v.number(), v.safeInteger())

/** Valibot's own objects take a list too, which then has none of their keys. */
export const plainObject = v.custom<Record<string, unknown>>(
  (found) => Object.prototype.toString.call(found) === '[object Object]',
)

/** Values by any key; valibot's own loses a key such as `constructor`. */
export const record = <Value>(value: v.GenericSchema<unknown, Value>) =>
  v.pipe(
    plainObject,
    v.transform((found) => Object.entries(found).filter(([key]) => key !== '__proto__')),
    v.array(v.tuple([v.string(), value])),
    v.transform((entries): Record<string, Value> => Object.fromEntries(entries)),
  )
