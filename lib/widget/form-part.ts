import { effect, type ReadonlySignal } from '@preact/signals'
import { isDone } from '../plan/checklist.ts'
import type { PlanSession } from '../session/plan-session.ts'

type FormPart = {
  readonly element: HTMLElement & { readonly name: string }
  readonly internals: ElementInternals
  readonly form: ReadonlySignal<HTMLFormElement | null>
  readonly required: ReadonlySignal<boolean>
  /** What the browser points at in its message: the field of this number, where it is seen. */
  anchor(number: number): HTMLElement | undefined
  /** Whether the plan that the page has named is not here: then the form is given none. */
  isAway(): boolean
  /** The page has been given the plan as it stands. */
  given(): void
}

/**
 * The plan as one field of the page's form: its value is the plan as JSON, and with `required` it is
 * valid when the eight fields are done. The form gets the value when it is asked for its data:
 * browsers write what `setFormValue` is given into their session files, unsealed.
 * @returns the end of it.
 */
export function keepInForm({ state }: PlanSession, part: FormPart): () => void {
  const { element, internals, form, required, anchor, isAway, given } = part
  const stops = [
    effect(() => {
      const owner = form.value
      const give = ({ formData }: FormDataEvent): void => {
        const plan = state.plan.peek()
        if (!plan || isAway() || element.name === '' || element.matches(':disabled')) return
        formData.append(element.name, JSON.stringify(plan))
        given()
      }
      owner?.addEventListener('formdata', give)
      return () => owner?.removeEventListener('formdata', give)
    }),
    effect(() => {
      const { summary, items } = state
      const first = items.value.find((item) => !isDone(item))
      if (!required.value || !first) {
        internals.setValidity({})
        return
      }
      const { head, fieldNames } = state.texts.value
      const names = summary.value.left.map(({ id }) => fieldNames[id].short)
      const words = head.notDone(head.done(summary.value), names.join(', '))
      internals.setValidity({ valueMissing: true }, words, anchor(first.field.number))
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
