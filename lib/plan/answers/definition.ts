/**
 * What an answer is. It says how the answer is checked, protected, told, written in a record and asked for:
 * see `schema-of.ts`, `shield.ts`, `answers/answer.ts` and `record-text/plain-answers.ts`.
 */
export type Kind =
  /** Words that somebody has written. With protected identity places and telephones are taken out of them. */
  | 'words'
  /**
   * What the child and the guardians are called. It names no place by itself, and stays as it is, or nobody
   * would know whose plan it is.
   */
  | 'personName'
  /** As it was typed or read. It stays as it is, also when it is wrong. */
  | 'personalNumber'
  /**
   * The name of a unit or a principal. It may tell a town; but who answers for what is what a plan must
   * say (SoL 10 kap. 9 §), and a unit is found by its name: it stays as it is.
   */
  | 'unitName'
  /** Where somebody is. With protected identity it is left out. */
  | 'place'
  /** Where somebody is reached. With protected identity it is left out. */
  | 'telephone'
  /** `YYYY-MM-DD`, a day that there is, or empty where it is not yet known. */
  | 'day'
  /** `HH:MM`, or empty. */
  | 'clock'
  /** An instant in UTC, ISO 8601 with `Z`, on a day that there is. */
  | 'instant'
  | 'choice'
  /** Points at a row of the plan, or at nothing yet. */
  | 'key'

/** What the program itself writes in a plan, and nobody is asked about. */
export type Datum = 'id' | 'text' | 'base64' | 'integer' | 'positive' | 'boolean' | 'json'

/** Why something in a plan is not an answer. */
type Apart =
  /** The program's own: which plan or row it is, when it was written, which calendar file has been sent. */
  | 'bookkeeping'
  /** The writer's own notes, which never leave the device. */
  | 'private'
  /** Follows from another answer, and is taken with it. */
  | 'follows'

/** What a plan or a part of it may hold, as data. `Value` is its type, and `schemaOf` reads it. */
export type Definition = {
  /** Which kind of answer it is, where it is one by itself. */
  readonly answer?: Kind
  readonly datum?: Datum
  /** It is always this. */
  readonly constant?: string | number | boolean | null
  readonly choices?: readonly string[]
  /** The choice that says nothing yet: it is not told, and has no words. */
  readonly unsaid?: string
  /** It is asked for, written in a record and sent by its name alone. Any other is so by hand. */
  readonly plain?: true
  /** What it may be instead. */
  readonly or?: Definition
  readonly apart?: Apart
  /** What it is before anybody has answered, where that is not an empty text. With `inner`: read where it is missing. */
  readonly blank?: unknown
  readonly parts?: Readonly<Record<string, Definition>>
  /** What each row of a list is. */
  readonly row?: Definition
  /** What cannot be read in a row is put aside answer by answer, and not the whole row. */
  readonly byAnswer?: boolean
  /** What each value of a record is. */
  readonly values?: Definition
  /** The keys that a record may have; any, where they are not named. */
  readonly keys?: readonly string[]
  /** What it is where it is not left out. */
  readonly inner?: Definition
  /** How `inner` may be left out: not named, or also named as `undefined`. Without this, `blank` is read instead. */
  readonly optional?: 'absent' | 'undefined'
}

type Answer = Definition & { readonly answer: Kind }
type Constant = string | number | boolean | null

/**
 * The same without a prototype: a page may give every object a `row` or a `values`, which a definition that
 * has none of its own would have then.
 */
export const bare = <Of extends object>(given: Of): Of => Object.assign(Object.create(null), given)

export const words = bare({ answer: 'words' } as const)
export const personName = bare({ answer: 'personName' } as const)
export const personalNumber = bare({ answer: 'personalNumber' } as const)
export const unitName = bare({ answer: 'unitName' } as const)
export const place = bare({ answer: 'place' } as const)
export const telephone = bare({ answer: 'telephone' } as const)
export const day = bare({ answer: 'day' } as const)
export const clock = bare({ answer: 'clock' } as const)
export const instant = bare({ answer: 'instant' } as const)
export const key = bare({ answer: 'key' } as const)

/** What the program itself writes. */
export const datum = <const D extends Datum>(datum: D) => bare({ datum })

/** Always this. */
export const constant = <const C extends Constant>(constant: C) =>
  bare({ constant, blank: constant })

/** One of these. The first is where it begins. */
export const choice = <const Choices extends readonly [string, ...string[]]>(...choices: Choices) =>
  bare({ answer: 'choice', choices, blank: choices[0] } as const)

/** One of these, or the first, which says nothing yet. */
export const choiceOrNone = <
  const None extends string,
  const Choices extends readonly [string, ...string[]],
>(
  unsaid: None,
  ...choices: Choices
) => bare({ answer: 'choice', choices: [unsaid, ...choices], unsaid, blank: unsaid } as const)

/** What may also be this word, such as an empty one. */
export const orWord = <A extends Answer, const Word extends string>(answer: A, word: Word) =>
  bare({ ...answer, or: constant(word) })

/** What is also read where it is a day alone. */
export const orDay = <A extends Answer>(answer: A) => bare({ ...answer, or: day })

/** What may also be nothing. */
export const orNull = <D extends Definition>(definition: D) =>
  bare({ ...definition, or: constant(null) })

/** Several answers that belong together. */
export const parts = <Parts extends Readonly<Record<string, Definition>>>(parts: Parts) =>
  bare({ parts: bare(parts) })

/** A list. A row in which something cannot be read is put aside as a whole. */
export const list = <Row extends Definition>(row: Row) => bare({ row, blank: [] })

/** A list of rows with ids. Of a row in which something cannot be read, that answer alone is put aside. */
export const rows = <Row extends Definition>(row: Row) => bare({ ...list(row), byAnswer: true })

/** A list of rows that may be answered with a word instead, such as that there are none. */
export const rowsOrWord = <Row extends Definition, const Word extends string>(
  row: Row,
  word: Word,
) => bare({ ...rows(row), or: constant(word) })

/** Answers by a key that somebody else decides. */
export const byKey = <Values extends Definition>(values: Values) => bare({ values, blank: {} })

/** Values by some of these keys. */
export const bySome = <const Keys extends readonly string[], Values extends Definition>(
  keys: Keys,
  values: Values,
) => bare({ keys, values, blank: {} })

/** What older plans do not have, and what is gone when it says nothing. */
export const maybe = <Inner extends Definition>(inner: Inner) =>
  bare({ inner, optional: 'absent' } as const)

/** What may be gone, and stands as `undefined` in some plans. */
export const maybeUndefined = <Inner extends Definition>(inner: Inner) =>
  bare({ inner, optional: 'undefined' } as const)

/** What plans had not at first: read as `blank` where it is missing. */
export const olderWithout = <Inner extends Definition>(inner: Inner, blank: Value<Inner>) =>
  bare({ inner, blank })

/**
 * What is asked for in its form, written in a record and sent in FHIR by its name alone. A plan that was
 * stored before the answer existed reads as one in which nobody has answered it.
 */
export const plainAnswer = <A extends Answer>(answer: A) =>
  bare({ inner: bare({ ...answer, plain: true } as const), blank: emptyOf(answer) } as const)

/** What begins as something else than an empty text. */
export const beginning = <D extends Definition>(definition: D, blank: Value<D>) =>
  bare({ ...definition, blank })

/** What is no answer, and why: it is not told, asked about or mapped as one. */
export const apart = <D extends Definition, const Why extends Apart>(why: Why, definition: D) =>
  bare({ ...definition, apart: why })

/** The id of a row. */
export const id = apart('bookkeeping', datum('id'))

/** What a definition holds, as a type. */
export type Value<D> = Definition extends D
  ? unknown
  : D extends { readonly or: infer Or }
    ? Own<D> | Own<Or>
    : Own<D>

type Own<D> = D extends { readonly inner: infer Inner }
  ? Value<Inner> | (D extends { readonly optional: 'undefined' } ? undefined : never)
  : D extends { readonly parts: infer Parts }
    ? Flat<
        { -readonly [Name in Exclude<keyof Parts, Optional<Parts>>]: Value<Parts[Name]> } & {
          -readonly [Name in Optional<Parts>]?: Value<Parts[Name]>
        }
      >
    : D extends { readonly row: infer Row }
      ? Value<Row>[]
      : D extends { readonly keys: readonly (infer Key extends string)[]; values: infer Values }
        ? Partial<Record<Key, Value<Values>>>
        : D extends { readonly values: infer Values }
          ? Record<string, Value<Values>>
          : Leaf<D>

type Leaf<D> = D extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : D extends { readonly constant: infer Constant }
    ? Constant
    : D extends { readonly datum: 'integer' | 'positive' }
      ? number
      : D extends { readonly datum: 'boolean' }
        ? boolean
        : D extends { readonly datum: 'json' }
          ? unknown
          : string

type Optional<Parts> = {
  [Name in keyof Parts]: Parts[Name] extends { readonly optional: string } ? Name : never
}[keyof Parts]

type Flat<Of> = { [Name in keyof Of]: Of[Name] }

/** What a plan or a part of it is before anybody has written in it. */
export function emptyOf<D extends Definition>(definition: D): Value<D> {
  const { parts, inner } = definition
  if (Object.hasOwn(definition, 'blank')) return structuredClone(definition.blank) as Value<D>
  if (inner) return undefined as Value<D>
  if (!parts) return '' as Value<D>
  const filled = Object.entries(parts).map(([name, part]) => [name, emptyOf(part)] as const)
  const entries = filled.filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Value<D>
}
