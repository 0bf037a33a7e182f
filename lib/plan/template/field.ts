import type { Grant, Plan } from '../schema.ts'
import type { Reason } from './reasons.ts'

/**
 * One of the documentation fields: when it is answered. How it stands in a record is in `record-text/`, and
 * what it is called in `i18n/`.
 * The order and meaning are those of the Gävleborg agreement.
 */
export type FieldDefinition = {
  readonly number: number
  readonly id: string
  readonly kind: 'answers' | 'consent' | 'list'
  /** Whether the law (SoL 10 kap. 8–9 §§, HSL 16 kap. 4 §) or the agreement demands it. */
  readonly basis: 'law' | 'agreement'
  /** @param today `YYYY-MM-DD`, for what can expire. */
  readonly assess: (plan: Plan, today: string) => Assessment
  /** The shortest account of what is written, for the closed row; empty when nothing is. */
  readonly gist: (plan: Plan) => readonly Gist[]
}

/** What a field is called in a language. */
export type FieldName = {
  /** As a heading in the plan, and in the panel. */
  readonly title: string
  /** In a list of what remains: "kvar: samtycke, mål". Lower case. */
  readonly short: string
  /** One or two sentences beside the form. */
  readonly help: string
}

/** What the user has written, a day, or the way in which a consent was given. */
export type Gist = string | { readonly day: string } | { readonly form: Grant['form'] }

export type FieldStatus = 'missing' | 'begun' | 'complete' | 'none'

export type Assessment = {
  readonly status: FieldStatus
  /** What is still needed; empty when the field is complete. */
  readonly reasons: readonly Reason[]
  /** Worth a look, but no hindrance. */
  readonly warnings: readonly Reason[]
}

/**
 * The rule that all fields share: nothing written is missing, something lacking is begun, else complete.
 */
export function assessment(
  written: boolean,
  reasons: readonly (Reason | false)[],
  warnings: readonly (Reason | false)[] = [],
): Assessment {
  const present = (all: readonly (Reason | false)[]) => all.filter((each) => each !== false)
  const lacking = present(reasons)
  return {
    status: !written ? 'missing' : lacking.length > 0 ? 'begun' : 'complete',
    reasons: lacking,
    warnings: present(warnings),
  }
}

/** Whether any of the answers has text. */
export const filled = (...answers: readonly string[]): boolean =>
  answers.some((answer) => answer.trim() !== '')

export const empty = (answer: string): boolean => answer.trim() === ''
