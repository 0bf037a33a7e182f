import type { Block } from '../output/document.ts'
import type { Plan } from '../schema.ts'

/** A piece of the plan that a record system may have a field of its own for. */
export type Section = {
  /** Stands in host profiles out there: never rename one. */
  readonly id: string
  /** Without a heading of its own, since the field has one. Empty where the plan says nothing. */
  readonly write: (plan: Plan, writer: string, today?: string) => readonly Block[]
  /** `YYYY-MM-DD` or empty, where the section is a day and nothing else. */
  readonly day?: (plan: Plan) => string
}
