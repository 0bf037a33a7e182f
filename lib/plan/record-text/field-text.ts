import type { Block } from '../output/document.ts'
import type { Reader } from '../reading/draft.ts'
import type { Plan } from '../schema.ts'

/** One of the eight fields as it stands in a record, in one grammar out and back. */
export type FieldText = {
  /** Swedish, each sentence once. */
  readonly write: (plan: Plan) => readonly Block[]
  /** Takes back what `write` wrote, line by line. */
  readonly read: Reader
}
