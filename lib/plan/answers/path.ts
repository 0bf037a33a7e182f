import { isRecord } from '../same.ts'
import { contentDefinition, type PlanContent } from '../schema.ts'
import { filled } from '../template/field.ts'
import type { Definition, Value } from './definition.ts'

/** Every answer of a definition: where it stands and what it is. */
type Leaf<D, At extends string = ''> = D extends { apart: string }
  ? never
  : D extends { parts: infer Parts }
    ? {
        [Key in keyof Parts & string]: Leaf<Parts[Key], At extends '' ? Key : `${At}.${Key}`>
      }[keyof Parts & string]
    : D extends { answer: string }
      ? readonly [At, D]
      : D extends { row: infer Row }
        ? Leaf<Row, At>
        : D extends { values: infer Values }
          ? Leaf<Values, At>
          : D extends { inner: infer Inner }
            ? Leaf<Inner, At>
            : never

type Leaves = Leaf<typeof contentDefinition>
type At<Path extends AnswerPath> = Extract<Leaves, readonly [Path, unknown]>[1]

/** Where an answer stands in a plan: `child.name`, `goals.due` of every row, `extra` of every question. */
export type AnswerPath = Leaves[0]

/** Where an answer stands that is asked for, written and sent by its name alone. */
export type PlainPath = Extract<Leaves, readonly [string, { readonly plain: true }]>[0]

/** What may stand at a path. */
export type AnswerAt<Path extends AnswerPath> = Value<At<Path>>

/** Where an answer is one of some choices. */
export type ChoicePath = Extract<Leaves, readonly [string, { readonly answer: 'choice' }]>[0]

/** What may be chosen at a path, without the choice that says nothing yet. */
export type ChoiceAt<Path extends ChoicePath> = Exclude<
  Extract<Value<At<Path>>, string>,
  At<Path> extends { readonly unsaid: infer Unsaid } ? Unsaid : never
>

/** Every list of rows with ids, by where it stands. */
type ListOf<D, At extends string = ''> = D extends { apart: string }
  ? never
  : D extends { parts: infer Parts }
    ? {
        [Key in keyof Parts & string]: ListOf<Parts[Key], At extends '' ? Key : `${At}.${Key}`>
      }[keyof Parts & string]
    : D extends { row: { parts: { id: unknown } } }
      ? At
      : D extends { inner: infer Inner }
        ? ListOf<Inner, At>
        : never

/** Where a list of rows stands. */
export type ListPath = ListOf<typeof contentDefinition>

type Place = {
  readonly path: AnswerPath
  /** The list that it stands in a row of. */
  readonly list: ListPath | undefined
  readonly definition: Definition
}

const places: readonly Place[] = placesIn(contentDefinition)
const placeAt = new Map(places.map((place) => [place.path, place]))
const placesOf = Map.groupBy(places, ({ list }) => list)

function placesIn(definition: Definition, path = '', list?: ListPath): readonly Place[] {
  const { answer, apart, inner, parts, row, values } = definition
  if (apart) return []
  if (parts) {
    return Object.entries(parts).flatMap(([name, part]) =>
      placesIn(part, path === '' ? name : `${path}.${name}`, list),
    )
  }
  if (answer) return [{ path: path as AnswerPath, list, definition }]
  if (row) return placesIn(row, path, row.parts?.id ? (path as ListPath) : list)
  const made = inner ?? values
  return made ? placesIn(made, path, list) : []
}

/** Every answer of a plan, in the order in which it is told. */
export const answerPaths: readonly AnswerPath[] = places.map(({ path }) => path)

/** The answers that are asked for, written and sent by their names alone. */
export const plainPaths: readonly AnswerPath[] = places.flatMap(({ path, definition }) =>
  definition.plain ? [path] : [],
)

/** What an answer may be. */
export function definitionAt(path: AnswerPath): Definition {
  const place = placeAt.get(path)
  if (!place) throw new Error(`${path} is no answer.`)
  return place.definition
}

/** The list that an answer stands in a row of. */
export const listOf = (path: AnswerPath): ListPath | undefined => placeAt.get(path)?.list

/** Every list of rows, in the order in which it is told. */
export const listPaths: readonly ListPath[] = [...new Set(places.flatMap(({ list }) => list ?? []))]

/** What stands at a path. @param content a plan, or a row of a list. */
export const valueAt = (content: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), content)

/** The same with something else at a path; without it where that is undefined. */
export function withValue<Content>(content: Content, path: string, value: unknown): Content {
  const [name = '', ...rest] = path.split('.')
  const { [name]: old, ...others } = content as Record<string, unknown>
  const made = rest.length > 0 ? withValue(old, rest.join('.'), value) : value
  return (made === undefined ? others : { ...(content as object), [name]: made }) as Content
}

/**
 * Whether anything has been answered in a row. A choice that is always made, such as a goal's term, says
 * nothing by itself. Any other row is told, asked about, written and sent, also where it has no title.
 */
export const isAnswered = (list: ListPath, row: object): boolean =>
  (placesOf.get(list) ?? []).some(({ path, definition: { answer, unsaid } }) => {
    const value = valueAt(row, path.slice(list.length + 1)) ?? ''
    return answer === 'choice'
      ? unsaid !== undefined && value !== '' && value !== unsaid
      : filled(...[value].flat().map(String))
  })

export type ListRows = readonly { readonly id: string }[]

/** The rows of a list; none where the plan says that there are none. */
export const rowsAt = (content: PlanContent, path: ListPath): ListRows => {
  const rows = valueAt(content, path)
  return Array.isArray(rows) ? rows : []
}
