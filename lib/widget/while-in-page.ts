import type { ReadonlySignal } from '@preact/signals'
import type { PlanSession } from '../session/plan-session.ts'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import { keepInForm } from './form-part.ts'
import type { Announce, PlanStore } from './interface.ts'
import type { PagePlan } from './page-plan.ts'
import { watchPlan } from './watch-plan.ts'

type Given = {
  readonly element: HTMLElement & { readonly name: string }
  readonly internals: ElementInternals
  readonly form: ReadonlySignal<HTMLFormElement | null>
  readonly required: ReadonlySignal<boolean>
  readonly store: ReadonlySignal<PlanStore | undefined>
  readonly kept: ReadonlySignal<boolean>
  readonly announce: Announce
  /** What the browser points at in its message: the field of this number, where it is seen. */
  anchor(number: number): HTMLElement | undefined
}

/** What is done while the element stands in a page. @returns the ends of it. */
export const whileInPage = (
  session: PlanSession,
  pages: PagePlan,
  { element, store, kept, announce, ...field }: Given,
): readonly (() => void)[] => {
  const { byUser } = pages
  const given = (): void => {
    byUser.value = false
  }
  return [
    watchPlan(session, pages, announce),
    askBeforeLeaving(session, { byUser, store, kept }, element.ownerDocument.defaultView),
    keepInForm(session, { element, given, isAway: pages.isAway, ...field }),
  ]
}
