import { answerNames } from '../../i18n/sv/answer-names.ts'
import { fieldNames } from '../../i18n/sv/field-names.ts'
import { bare } from '../answers/definition.ts'
import {
  type AnswerAt,
  type AnswerPath,
  definitionAt,
  type ListPath,
  listOf,
  plainPaths,
  valueAt,
  withValue,
} from '../answers/path.ts'
import { sectionAt, tellingOf } from '../answers/telling.ts'
import { type Line, only, quotation } from '../output/grammar.ts'
import { choice, clock, day, type Slot, text } from '../output/slots.ts'
import { anyOf, once, type Reader } from '../reading/reading-state.ts'
import type { Plan } from '../schema.ts'
import type { FieldId, SectionId } from '../template/fields.ts'

const names: Readonly<Record<string, string>> = answerNames.answerNames.names
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> =
  answerNames.answerNames.choices

/** What an answer is called in a record, which is Swedish: as in the panel. */
export function nameInRecord(path: AnswerPath): string {
  const name = names[path] ?? fieldNames.fieldNames[path as FieldId].title
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * How an answer stands in a record: with its name, in the way of its kind.
 * @param own what a record has other words for. Records out there are read by them.
 */
export function slotAt<Path extends AnswerPath>(
  path: Path,
  own: { readonly name?: string; readonly words?: Readonly<Record<string, string>> } = {},
): Slot<AnswerAt<Path>> {
  const { answer, choices: all = [], unsaid } = definitionAt(path)
  const { name = nameInRecord(path), words } = bare(own)
  const byKind: Readonly<Record<string, (name: string) => Slot<string>>> = bare({
    day,
    clock,
    choice: () =>
      choice(
        name,
        { ...choices[path], ...(unsaid !== undefined && { [unsaid]: '' }), ...words },
        all[0] ?? '',
      ),
  })
  return (byKind[answer ?? 'words'] ?? text)(name) as Slot<unknown> as Slot<AnswerAt<Path>>
}

/** The slots of the answers in a row that are written by their names alone, beside those of its own. */
export const plainSlots = (list: ListPath, section?: SectionId): Record<never, Slot<never>> =>
  Object.fromEntries(
    plainPaths
      .filter((path) => listOf(path) === list && (!section || sectionAt(path) === section))
      .map((path) => [path.slice(list.length + 1), slotAt(path)]),
  )

/** The lines of the answers of a part of the plan that are written by their names alone. */
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

const lineAt = (path: AnswerPath): Line<string> =>
  tellingOf(path).as === 'quotation'
    ? quotation(nameInRecord(path))
    : only(slotAt(path) as Slot<unknown> as Slot<string>)
