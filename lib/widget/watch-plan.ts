import { effect, untracked } from '@preact/signals'
import { isDone } from '../plan/checklist.ts'
import type { PlanSession } from '../session/plan-session.ts'
import type { Announce } from './interface.ts'
import type { PagePlan } from './page-plan.ts'

/**
 * Tells the page what the user does to the plan; what the page itself has put in is no news to it.
 * @param pages whether the page is putting a plan in just now, who wrote last, and the copy that it is told of.
 * @returns the end of it.
 */
export function watchPlan(
  { state }: PlanSession,
  pages: Pick<PagePlan, 'byUser' | 'isPutting' | 'tell'>,
  announce: Announce,
): () => void {
  let before = state.plan.peek()
  let done: readonly boolean[] = state.items.peek().map(isDone)
  let said = state.notices.peek()[0]
  const stops = [
    effect(() => {
      const plan = state.plan.value
      const items = state.items.value
      const was = done
      done = items.map(isDone)
      if (!plan || plan === before) return
      before = plan
      pages.byUser.value = !pages.isPutting()
      if (pages.isPutting()) return
      untracked(() => {
        // A copy is made for the page that looks, not with each key.
        const detail = {
          planId: plan.id,
          get plan() {
            return pages.tell(plan)
          },
        }
        announce('sip-change', detail)
        for (const [place, { field }] of items.entries()) {
          if (!done[place] || was[place] !== false) continue
          announce('sip-field-complete', { number: field.number, id: field.id })
        }
      })
    }),
    effect(() => {
      const notice = state.notices.value[0]
      if (notice === said) return
      said = notice
      if (notice?.kind !== 'handoff-fault') return
      untracked(() => announce('sip-error', { code: notice.code }))
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
