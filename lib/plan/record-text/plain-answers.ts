import type { Label } from '../answers/label.ts'
import { labelAt, labels, sectionAt } from '../answers/labels.ts'
import { type AnswerPath, type ListPath, valueAt, withValue } from '../answers/path.ts'
import { kindAt, listOf } from '../answers/told.ts'
import { type Line, only, quotation } from '../output/grammar.ts'
import { choice, clock, day, type Slot, text } from '../output/slots.ts'
import { anyOf, once, type Reader } from '../reading/reading-state.ts'
import type { Plan } from '../schema.ts'
import type { SectionId } from '../template/fields.ts'

type Plain = Label & { readonly plain: true }

const plainLabel = (path: string): Plain | undefined => {
  const label = labelAt(path)
  return label && 'plain' in label ? (label as Plain) : undefined
}

/** The answers that are written in a record and asked for by their labels alone. */
export const plainPaths: readonly AnswerPath[] = (Object.keys(labels) as AnswerPath[]).filter(
  plainLabel,
)

/** How an answer stands in a record: with its label, in the way of its kind. */
export function slotAt(path: string): Slot<string> {
  const label = labelAt(path)
  if (!label || !('name' in label)) throw new Error(`${path} has no label of its own.`)
  const { name, record = name.sv.charAt(0).toUpperCase() + name.sv.slice(1) } = label
  if ('choices' in label) {
    const choices = Object.entries(
      label.choices as Readonly<Record<string, { sv: string; record?: string }>>,
    )
    const [first = ''] = choices.map(([value]) => value)
    return choice(
      record,
      Object.fromEntries(choices.map(([value, words]) => [value, words.record ?? words.sv])),
      first,
    )
  }
  const kinds: Readonly<Record<string, (label: string) => Slot<string>>> = { day, clock }
  return (kinds[kindAt(path)] ?? text)(record)
}

/** The slots of the answers in a row that are written by their labels alone, beside those of its own. */
export const plainSlots = (list: ListPath, section?: SectionId): Record<never, Slot<never>> =>
  Object.fromEntries(
    plainPaths
      .filter((path) => listOf(path) === list && (!section || sectionAt(path) === section))
      .map((path) => [path.slice(list.length + 1), slotAt(path)]),
  )

/** The lines of the answers of a part of the plan that are written by their labels alone. */
export function plainLines(section: SectionId): {
  readonly write: (plan: Plan) => readonly string[]
  readonly read: Reader
} {
  const lines = plainPaths
    .filter((path) => !listOf(path) && sectionAt(path) === section)
    .map((path): readonly [AnswerPath, Line<string>] => [path, lineAt(path)])
  return {
    write: (plan) => lines.map(([path, line]) => line.write(String(valueAt(plan, path) ?? ''))),
    read: anyOf(
      ...lines.map(([path, line]) =>
        once(line, (plan, value) => Object.assign(plan, withValue(plan, path, value))),
      ),
    ),
  }
}

const lineAt = (path: AnswerPath): Line<string> => {
  const slot = slotAt(path)
  return plainLabel(path)?.as === 'quotation' ? quotation(slot.label) : only(slot)
}
