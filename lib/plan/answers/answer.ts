import { fold } from '../output/fold.ts'
import { valueUnder } from '../same.ts'
import type { PlanContent } from '../schema.ts'
import type { SectionId } from '../template/fields.ts'
import {
  type AnswerPath,
  answerPaths,
  type ChoicePath,
  definitionAt,
  type ListPath,
  listOf,
  listPaths,
  valueAt,
  withValue,
} from './path.ts'
import { type Name, type Said, saidDay, saidInstant, saidWords } from './said.ts'
import { sectionAt, tellingOf } from './telling.ts'

/** One answer, or some that are told together, of a plan or of a row in it. */
export type Answer = {
  /** Where it stands in the plan, or in its row. */
  readonly path: string
  readonly section: SectionId
  readonly name: Name
  readonly as: 'words' | 'prose' | 'secret'
  /** What it says; empty where it says nothing. @param given the plan or the row. */
  readonly says: (given: unknown, content: PlanContent) => readonly Said[]
  /** The first with this answer of the second. */
  readonly take: <Of>(into: Of, from: Of) => Of
}

/** Told in sentences of its own, unit by unit: `versions/consent-changes.ts`, `conflict/unit-pieces.ts`. */
const unitByUnit: readonly AnswerPath[] = [
  'consent.sharing.units',
  'consent.sharing.withdrawnUnits.unit',
]

/** The answers of each row of a list. */
export const rowAnswers: Readonly<Partial<Record<ListPath, readonly Answer[]>>> =
  Object.fromEntries(
    listPaths.map((list) => [
      list,
      answerPaths.filter((path) => listOf(path) === list).flatMap((path) => answerAt(path, list)),
    ]),
  )

/** A list of rows, and the part of the plan in which it is read. */
type List = { readonly section: SectionId; readonly list: ListPath }

/** All that a plan says, in order: each answer that stands in no row, and each list of rows. */
export const planAnswers: readonly (Answer | List)[] = answerPaths.flatMap(
  (path, index): readonly (Answer | List)[] => {
    const list = listOf(path)
    if (path === 'extra' || unitByUnit.includes(path)) return []
    if (!list) return answerAt(path)
    const isFirst = answerPaths.findIndex((each) => listOf(each) === list) === index
    return isFirst ? [{ section: sectionAt(path), list }] : []
  },
)

/** What a region asks beside the eight, in the words in which any of the plans has been asked. */
export const regionAnswers = (...plans: readonly PlanContent[]): readonly Answer[] =>
  [...new Set(plans.flatMap(({ extra }) => Object.keys(extra)))].sort().map((key) => ({
    path: `extra/${key}`,
    section: sectionAt('extra'),
    name: {
      question:
        plans.map(({ extraLabels }) => valueUnder(extraLabels, key)).findLast(Boolean) ?? key,
    },
    as: 'prose',
    says: (_, { extra }) => saidWords(valueUnder(extra, key) ?? ''),
    take: (into, from) => {
      const { extra, extraLabels } = from as PlanContent
      const asked = into as PlanContent
      return {
        ...into,
        extra: { ...asked.extra, [key]: valueUnder(extra, key) ?? '' },
        extraLabels: { ...asked.extraLabels, [key]: valueUnder(extraLabels, key) ?? '' },
      }
    },
  }))

/** Nothing for an answer that is told with another. @param list where it stands in a row. */
function answerAt(path: AnswerPath, list?: ListPath): readonly Answer[] {
  const telling = tellingOf(path)
  if (telling.with) return []
  const inside = (each: string) => (list ? each.slice(list.length + 1) : each)
  const all = [path, ...answerPaths.filter((each) => tellingOf(each).with === path)]
  const { as, says } = telling
  const isSecret = definitionAt(path).answer === 'personalNumber'
  return [
    {
      path: inside(path),
      section: sectionAt(path),
      name: path,
      as: as === 'quotation' ? 'prose' : (as ?? (isSecret ? 'secret' : 'words')),
      says: (given, content) => {
        const value = String(valueAt(given, inside(path)) ?? '')
        const own = says?.(value, parentOf(given, inside(path)) as never, content)
        return own ?? all.flatMap((each) => saidAt(each, valueAt(given, inside(each))))
      },
      take: (into, from) =>
        [...all.map(inside), ...(followers[path] ?? [])].reduce(
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

const parentOf = (given: unknown, path: string): unknown =>
  path.includes('.') ? valueAt(given, path.slice(0, path.lastIndexOf('.'))) : given

/** What stands at a place, by the kind of answer that it is. */
function saidAt(path: AnswerPath, value: unknown): readonly Said[] {
  const { answer, choices, unsaid } = definitionAt(path)
  const words = [value].flat().map((each) => String(each ?? ''))
  const [first = ''] = words
  if (answer === 'day') return saidDay(first)
  if (answer === 'instant') return saidInstant(first)
  if (answer === 'clock') return first === '' ? [] : [{ clock: first }]
  if (answer === 'choice') {
    const isSaid = first !== unsaid && choices?.includes(first)
    return isSaid ? [{ choice: first, of: path as ChoicePath }] : []
  }
  if (tellingOf(path).as === 'quotation') return fold(first) === '' ? [] : [{ quoted: fold(first) }]
  return words.flatMap(saidWords)
}
