import * as v from 'valibot'
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

const words = () => v.pipe(v.string(), v.transform(readable))

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

/** Points at a row of the plan, or at nothing yet. */
export const key = words()

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

/** With no prototype: a page may have given every object more than its own, which each loop would meet. */
const alone = <Entries extends object>(entries: Entries): Entries =>
  Object.assign(Object.create(null), entries)

/** An object of these entries; others are left out. */
export const object = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(alone(entries))

/** An object of these entries and no others. */
export const closedObject = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(plainObject, v.transform(alone), v.strictObject(alone(entries)))

/**
 * Values by any key; valibot's own loses a key such as `constructor`. What may stand under a key is
 * told as `values` too, for whoever walks through the schema.
 */
export const record = <Value>(values: v.GenericSchema<unknown, Value>) =>
  Object.assign(
    v.pipe(
      plainObject,
      v.transform((found) => Object.entries(found).filter(([key]) => key !== '__proto__')),
      v.array(v.tuple([words(), values])),
      v.transform((entries): Record<string, Value> => Object.fromEntries(entries)),
    ),
    { values },
  )

/** What JSON gives back as it was, of no more depth than any reader can take. */
export const data = v.pipe(
  v.unknown(),
  v.check((found) => isData(found, 64)),
)

function isData(found: unknown, depth: number): boolean {
  if (found === null || typeof found === 'string' || typeof found === 'boolean') return true
  if (typeof found === 'number') return Number.isFinite(found)
  if (typeof found !== 'object' || depth === 0) return false
  const isPlain = Array.isArray(found) || v.is(plainObject, found)
  return isPlain && Object.values(found).every((each) => isData(each, depth - 1))
}
