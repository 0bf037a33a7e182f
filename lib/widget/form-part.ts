import { effect, type ReadonlySignal } from '@preact/signals'
import { isDone } from '../plan/checklist.ts'
import type { PlanSession } from '../session/plan-session.ts'

type FormPart = {
  readonly internals: ElementInternals
  readonly form: ReadonlySignal<HTMLFormElement | null>
  readonly required: ReadonlySignal<boolean>
  /** What the browser points at in its message. */
  anchor(): HTMLElement | undefined
}

/**
 * The plan as one field of the page's form: its value is the plan as JSON, and with `required` it is
 * valid when the eight fields are done.
 * @returns the end of it.
 */
export const keepInForm = (
  { state }: PlanSession,
  { internals, form, required, anchor }: FormPart,
): (() => void) =>
  effect(() => {
    const { plan, summary, language, items } = state
    // Outside a form nobody asks for it.
    if (form.value && plan.value) internals.setFormValue(JSON.stringify(plan.value))
    if (!required.value || items.value.every(isDone)) {
      internals.setValidity({})
      return
    }
    const { done, left } = summary.value
    const names = left.map((text) => text[language.value]).join(', ')
    const words = `${done[language.value]}. ${state.texts.value.head.left}: ${names}`
    internals.setValidity({ valueMissing: true }, words, anchor())
  })
