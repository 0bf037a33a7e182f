import * as z from 'zod/mini'
import * as kinds from '../kinds.ts'

/**
 * What an answer is. It says how the answer is checked, protected, told, written in a record and asked for:
 * see `shield.ts`, `answers/told.ts` and `record-text/slots-of.ts`.
 */
export type Kind =
  | 'words'
  | 'personName'
  | 'personalNumber'
  | 'unitName'
  | 'place'
  | 'telephone'
  | 'day'
  | 'clock'
  | 'instant'
  | 'choice'
  /** Points at a row of the plan. */
  | 'key'

/** Why something in a plan is not an answer. */
export type Apart =
  /** The program's own: which plan or row it is, when it was written, which calendar file has been sent. */
  | 'bookkeeping'
  /** The writer's own notes, which never leave the device. */
  | 'private'
  /** Follows from another answer, and is taken with it. */
  | 'follows'

/** A schema, and what has to be known to walk through it. */
export type Definition = z.ZodMiniType & {
  /** Which kind of answer it is, where it is one by itself. */
  readonly answer?: Kind
  readonly apart?: Apart
  /** What it is before anybody has answered, where that is not an empty text. */
  readonly blank?: unknown
  readonly parts?: Readonly<Record<string, Definition>>
  /** What each row of a list is. */
  readonly row?: Definition
  /** What cannot be read in a row is put aside answer by answer, and not the whole row. */
  readonly byAnswer?: boolean
  /** What each value of a record is. */
  readonly values?: Definition
  /** What it is where it is not left out. */
  readonly inner?: Definition
}

type Answer = z.ZodMiniType & { readonly answer: Kind }

const leaf = <Schema extends z.ZodMiniType, K extends Kind>(answer: K, schema: Schema) =>
  Object.assign(schema, { answer })

export const words = leaf('words', kinds.text)
export const personName = leaf('personName', kinds.personName)
export const personalNumber = leaf('personalNumber', kinds.personalNumber)
export const unitName = leaf('unitName', kinds.unitName)
export const place = leaf('place', kinds.place)
export const telephone = leaf('telephone', kinds.telephone)
export const day = leaf('day', kinds.day)
export const clock = leaf('clock', kinds.clock)
export const instant = leaf('instant', kinds.instant)
export const key = leaf('key', kinds.key)

/** One of these. The first is where it begins. */
export const choice = <const Values extends readonly [string, ...string[]]>(...values: Values) =>
  Object.assign(z.literal(values), { answer: 'choice' as const, blank: values[0] })

/** What may also be this word, such as an empty one. */
export const orWord = <Schema extends Answer, Word extends string>(schema: Schema, word: Word) =>
  Object.assign(z.union([z.literal(word), schema]), { answer: schema.answer })

/** A list of rows that may be answered with a word instead, such as that there are none. */
export const rowsOrWord = <Row extends z.ZodMiniType, Word extends string>(row: Row, word: Word) =>
  Object.assign(z.union([z.literal(word), z.array(row)]), { row, byAnswer: true, blank: [] })

/** What is also read where it is a day alone. */
export const orDay = <Schema extends Answer>(schema: Schema) =>
  Object.assign(z.union([day, schema]), { answer: schema.answer })

/** Several answers that belong together. */
export const parts = <Parts extends z.core.$ZodShape>(parts: Parts) =>
  Object.assign(z.object(parts), { parts })

/** A list. A row in which something cannot be read is put aside as a whole. */
export const list = <Row extends z.ZodMiniType>(row: Row) =>
  Object.assign(z.array(row), { row, blank: [] })

/** A list of rows with ids. Of a row in which something cannot be read, that answer alone is put aside. */
export const rows = <Row extends z.ZodMiniType>(row: Row) =>
  Object.assign(list(row), { byAnswer: true })

/** Answers by a key that somebody else decides. */
export const answersByKey = <Values extends z.ZodMiniType<string>>(values: Values) =>
  Object.assign(kinds.record(values), { values, blank: {} })

/** What older plans do not have, and what is gone when it says nothing. */
export const maybe = <Inner extends z.ZodMiniType>(inner: Inner) =>
  Object.assign(z.exactOptional(inner), { inner })

/** What plans had not at first: read as `blank` where it is missing. */
export const olderWithout = <Inner extends z.ZodMiniType>(
  inner: Inner,
  blank: z.core.util.NoUndefined<z.infer<Inner>>,
) => Object.assign(z._default(inner, blank), { inner, blank })

/** The same schema, of which more is said. */
const extended = <Schema extends z.ZodMiniType, More extends object>(schema: Schema, more: More) =>
  Object.assign(z.clone(schema), schema, more)

/** What begins as something else than an empty text. */
export const beginning = <Schema extends z.ZodMiniType>(schema: Schema, blank: z.infer<Schema>) =>
  extended(schema, { blank })

/** What is no answer, and why: it is not told, asked about or mapped as one. */
export const apart = <Schema extends z.ZodMiniType, Why extends Apart>(why: Why, schema: Schema) =>
  extended(schema, { apart: why })

/** The id of a row. */
export const id = apart('bookkeeping', kinds.id)

/** What a plan or a part of it is before anybody has written in it. */
export function emptyOf<Schema extends Definition>(schema: Schema): z.infer<Schema> {
  const { parts, inner } = schema
  if ('blank' in schema) return structuredClone(schema.blank) as z.infer<Schema>
  if (inner) return undefined as z.infer<Schema>
  if (!parts) return '' as z.infer<Schema>
  const filled = Object.entries(parts).map(([name, part]) => [name, emptyOf(part)] as const)
  const entries = filled.filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as z.infer<Schema>
}
