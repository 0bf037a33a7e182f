import { dayWithYear } from '../../dates/in-both.ts'
import type { Text } from '../language.ts'
import { join } from '../output/document.ts'
import { fold } from '../output/fold.ts'
import { contentDefinition, type PlanContent } from '../schema.ts'
import type { SectionId } from '../template/fields.ts'
import { undated } from './consent.ts'
import type { Definition, Kind } from './definition.ts'
import { type Label, text } from './label.ts'
import { labelAt, labels, sectionAt } from './labels.ts'
import { listLabels } from './lists.ts'
import { type AnswerPath, type ListPath, valueAt, withValue } from './path.ts'

/** One answer, or some that are told together, of a plan or of a row in it. */
export type Answer = {
  readonly path: string
  readonly section: SectionId
  readonly name: Text
  readonly as: 'words' | 'day' | 'prose' | 'secret'
  /** What it says, folded; empty where it says nothing. @param given the plan or the row. */
  readonly words: (given: unknown, content: PlanContent) => Text
  /** The first with this answer of the second. */
  readonly take: <Of>(into: Of, from: Of) => Of
}

const lists = Object.keys(listLabels) as readonly ListPath[]
const paths = Object.keys(labels) as readonly AnswerPath[]

/** The list that an answer stands in a row of. */
export const listOf = (path: string): ListPath | undefined =>
  lists.find((list) => path.startsWith(`${list}.`))

/** Told in sentences of its own, unit by unit: `versions/consent-changes.ts`, `conflict/unit-pieces.ts`. */
const unitByUnit = ['consent.sharing.units', 'consent.sharing.withdrawnUnits.unit']

/** The answers of each row of a list. */
export const rowAnswers: Readonly<Partial<Record<ListPath, readonly Answer[]>>> =
  Object.fromEntries(
    lists.map((list) => [
      list,
      paths.filter((path) => listOf(path) === list).flatMap((path) => answerAt(path, `${list}.`)),
    ]),
  )

/** A list of rows, and the part of the plan in which it is read. */
type List = { readonly section: SectionId; readonly list: ListPath }

/** What is told of a plan, in order: each answer that stands in no row, and each list of rows. */
export const told: readonly (Answer | List)[] = paths.flatMap(
  (path, index): readonly (Answer | List)[] => {
    const list = listOf(path)
    if (path === 'extra' || unitByUnit.includes(path)) return []
    if (!list) return answerAt(path, '')
    const isFirst = paths.findIndex((each) => listOf(each) === list) === index
    return isFirst ? [{ section: sectionAt(path), list }] : []
  },
)

/** What a region asks beside the eight, in the words in which any of the plans has been asked. */
export const regionAnswers = (...plans: readonly PlanContent[]): readonly Answer[] =>
  [...new Set(plans.flatMap(({ extra }) => Object.keys(extra)))].sort().map((key) => ({
    path: `extra/${key}`,
    section: sectionAt('extra'),
    name: text(plans.map(({ extraLabels }) => extraLabels[key]).findLast(Boolean) ?? key),
    as: 'prose',
    words: (_, { extra }) => text(fold(extra[key] ?? '')),
    take: (into, from) => {
      const { extra, extraLabels } = from as PlanContent
      const asked = into as PlanContent
      return {
        ...into,
        extra: { ...asked.extra, [key]: extra[key] ?? '' },
        extraLabels: { ...asked.extraLabels, [key]: extraLabels[key] ?? '' },
      }
    },
  }))

/** Nothing for an answer that is told with another. @param before what of the path is not the row's. */
function answerAt(path: AnswerPath, before: string): readonly Answer[] {
  const label = labelAt(path)
  if (!label || 'with' in label) return []
  const inside = (each: string) => each.slice(before.length)
  const others = paths.filter((each) => {
    const other = labelAt(each)
    return other && 'with' in other && other.with === path
  })
  const all = [path, ...others].map(inside)
  const kind = kindAt(path)
  return [
    {
      path: inside(path),
      section: sectionAt(path),
      name: label.name,
      as: asOf(label, kind),
      words: (given, content) =>
        wordsOf(
          label,
          all.map((each) => valueAt(given, each)),
          parentOf(given, inside(path)),
          content,
        ),
      take: (into, from) =>
        [...all, ...(followers[path] ?? [])].reduce(
          (made, each) => withValue(made, each, valueAt(from, each)),
          into,
        ),
    },
  ]
}

/** What is taken with an answer, since it says nothing without it. */
const followers: Readonly<Partial<Record<AnswerPath, readonly string[]>>> = {
  'meeting.parties.confirmedAt': ['confirmedOf'],
  'meeting.reminders.to': ['party'],
  'followUps.decision': ['before'],
}

function asOf({ as }: Label, kind: Kind): Answer['as'] {
  if (as === 'quotation') return 'prose'
  if (as) return as
  if (kind === 'personalNumber') return 'secret'
  return kind === 'day' ? 'day' : 'words'
}

const parentOf = (given: unknown, path: string): unknown =>
  path.includes('.') ? valueAt(given, path.slice(0, path.lastIndexOf('.'))) : given

function wordsOf(
  { as, words, ...label }: Label,
  values: readonly unknown[],
  row: unknown,
  content: PlanContent,
): Text {
  const [value] = values
  const own = words?.(String(value ?? ''), row as never, content)
  if (own) return text(fold(own))
  if ('choices' in label) {
    const choices = label.choices as Readonly<Record<string, Text>>
    const { sv, en } = choices[String(value)] ?? text('')
    return { sv, en }
  }
  if (words) return text('')
  const said = fold(join(values.flat().map((each) => String(each ?? ''))))
  return text(as === 'quotation' && said !== '' ? `”${said}”` : said)
}

/** What kind of answer stands at a path. */
export function kindAt(path: string): Kind {
  let definition: Definition = contentDefinition
  for (const name of path.split('.'))
    definition = whole(whole(definition).parts?.[name] ?? definition)
  return definition.answer ?? 'words'
}

/** What a list, a record or what may be left out is made of. */
function whole(definition: Definition): Definition {
  const { answer, inner, row, values } = definition
  const made = inner ?? row ?? values
  return made && answer === undefined ? whole(made) : definition
}

/** A day, or that there is none yet. */
export const daySaid = (day: string): Text =>
  day === undated ? text('utan dag', 'without a day') : dayWithYear(day)
