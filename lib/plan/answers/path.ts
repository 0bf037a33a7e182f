import { isRecord } from '../same.ts'
import type { contentDefinition, PlanContent } from '../schema.ts'
import type { Value } from './definition.ts'

/** Every answer of a definition: where it stands and what it is. */
type Leaf<Definition, At extends string = ''> = Definition extends { apart: string }
  ? never
  : Definition extends { parts: infer Parts }
    ? {
        [Key in keyof Parts & string]: Leaf<Parts[Key], At extends '' ? Key : `${At}.${Key}`>
      }[keyof Parts & string]
    : Definition extends { answer: string }
      ? readonly [At, Definition]
      : Definition extends { row: infer Row }
        ? Leaf<Row, At>
        : Definition extends { values: infer Values }
          ? Leaf<Values, At>
          : Definition extends { inner: infer Inner }
            ? Leaf<Inner, At>
            : never

type Leaves = Leaf<typeof contentDefinition>

/** Where an answer stands in a plan: `child.name`, `goals.due` of every row, `extra` of every question. */
export type AnswerPath = Leaves[0]

/** What an answer may be. */
export type AnswerAt<Path extends AnswerPath> =
  Extract<Leaves, readonly [Path, unknown]> extends readonly [string, infer Definition]
    ? Value<Definition>
    : never

/** Where a list of rows stands. */
export type ListPath =
  | 'guardians'
  | 'consent.planning'
  | 'consent.sharing.grants'
  | 'consent.sharing.addedUnits'
  | 'interventions'
  | 'externalMeasures'
  | 'goals'
  | 'meeting.parties'
  | 'meeting.reminders'
  | 'meeting.parked'
  | 'followUps'

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

export type ListRows = readonly { readonly id: string }[]

/** The rows of a list; none where the plan says that there are none. */
export const rowsAt = (content: PlanContent, path: ListPath): ListRows => {
  const rows = valueAt(content, path)
  return Array.isArray(rows) ? rows : []
}
