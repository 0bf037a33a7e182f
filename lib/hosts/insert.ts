import type { Result } from '../result.ts'
import { failure, success } from '../result.ts'
import type { InsertionContent, InsertionReceipt, RecordFault } from '../session/ports/record.ts'
import type { BlurGuard } from './blur-guard.ts'
import type { Caret } from './caret.ts'
import type { Field } from './editable.ts'
import { labelOf } from './label.ts'
import { insertPlain } from './plain-field.ts'
import { refusal } from './refuse.ts'
import { insertRich, type LookForMarks } from './rich-field.ts'

export type InsertionMeans = {
  readonly guard: BlurGuard
  readonly lookForMarks: LookForMarks
  /** Whether the page still shows the child whom it was asked about. Read in the turn of each writing. */
  readonly isSame: () => boolean
}

/**
 * Inserts the content into a field of this frame and reads it back. The markup must be sanitised
 * already. Refused fields are left as they are; the receipt never says more than was read.
 */
export const insertInto = async (
  field: Field,
  caret: Caret | undefined,
  content: InsertionContent,
  means: InsertionMeans,
): Promise<Result<InsertionReceipt, RecordFault>> => {
  const refused = field.element.isConnected ? refusal(field) : 'page-changed'
  if (refused) return failure(refused)
  const label = labelOf(field)
  const placed =
    field.kind === 'rich'
      ? await insertRich(field, caret, content, means)
      : await insertPlain(field, content, means)
  return placed.ok ? success({ ...placed.value, label }) : placed
}
