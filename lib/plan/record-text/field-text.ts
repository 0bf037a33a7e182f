import type { Block } from '../output/document.ts'
import type { Reader } from '../reading/reading-state.ts'
import type { Plan } from '../schema.ts'

/** One of the eight fields as it stands in a record, in one grammar out and back. */
export type FieldText = {
  /** Swedish, each sentence once. @param today `YYYY-MM-DD`, for what holds no longer; else the day of the last change. */
  readonly write: (plan: Plan, today?: string) => readonly Block[]
  /** Takes back what `write` wrote, line by line. */
  readonly read: Reader
}
