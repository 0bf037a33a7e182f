import { type Signal, signal } from '@preact/signals'
import { createPlan } from '../plan/create.ts'
import { plainId } from '../plan/kinds.ts'
import type { Plan } from '../plan/schema.ts'
import { systemClock } from '../session/system-clock.ts'
import type { Announce, PlanStore } from './interface.ts'
import { isStore } from './page-storage.ts'
import { restored } from './restored.ts'
import type { Widget } from './widget-session.ts'

/** The plan as the page gives it, takes it away, and keeps it. What is no plan changes nothing. */
export function createPagePlan(
  widget: Widget,
  store: Signal<PlanStore | undefined>,
  reading: Signal<boolean>,
  announce: Announce,
) {
  let given: Plan | undefined
  let isPutting = false
  let wanted = ''
  const told = new WeakSet<object>()
  let latest: { readonly copy: Plan; readonly at: number } | undefined
  const fresh = (id = systemClock.id()) => createPlan(id, systemClock.now())

  const put = (plan: Plan, isKept = false): void => {
    isPutting = true
    try {
      widget.show(plan, isKept)
    } finally {
      isPutting = false
    }
  }

  const take = (found: unknown, isKept = false): void => {
    const plan = restored(found)
    if (!plan.ok) {
      announce('sip-error', { code: plan.code })
      return
    }
    given = plan.value
    put(plan.value, isKept)
  }

  /**
   * A page that gives back what it is told may be a key behind the user: React takes in such an event
   * in a later turn. What it was told before the latest word is then no plan of its own.
   */
  const isBehind = (found: unknown): boolean =>
    latest !== undefined &&
    performance.now() - latest.at < 1000 &&
    found !== latest.copy &&
    told.has(found as object)

  /** Brings the plan that the page has named from its store; there a new one begins under that id. */
  const bring = async (): Promise<void> => {
    const id = wanted
    const from = store.peek()
    if (id === '' || widget.session.state.plan.peek()?.id === id) return
    if (!plainId.test(id)) {
      announce('sip-error', { code: 'not-an-id' })
      return
    }
    if (!from) {
      const open = widget.session.state.plan.peek()
      if (!given && open?.changedAt === open?.createdAt) put(fresh(id))
      return
    }
    reading.value = true
    try {
      const found = await from.read(id)
      if (wanted !== id || store.peek() !== from) return
      if (found === undefined || found === null) put(fresh(id), true)
      else take(found, true)
    } catch {
      announce('sip-error', { code: 'store-failed' })
    } finally {
      reading.value = false
    }
  }

  return {
    /** Whether the user, and not the page, was the last to write. */
    byUser: signal(false),
    /** Whether it is the page that changes the plan just now. */
    isPutting: () => isPutting,
    /** The copy that the page is told of. */
    tell(plan: Plan): Plan {
      const copy = structuredClone(plan)
      told.add(copy)
      latest = { copy, at: performance.now() }
      return copy
    },
    /** A copy of the plan as it stands now. */
    read: (): Plan => structuredClone(widget.session.state.plan.peek() ?? fresh()),
    /** Nothing given is nothing changed. */
    take(found: unknown): void {
      if (found !== undefined && found !== null && found !== '' && !isBehind(found)) take(found)
    },
    /** Back to what the page gave, or to an empty plan. */
    reset: () => put(given ?? fresh()),
    want(id: string): void {
      wanted = id
      void bring()
    },
    keepIn(found: unknown): void {
      const isNone = found === undefined || found === null || found === 'memory'
      if (!isNone && !isStore(found)) announce('sip-error', { code: 'not-a-store' })
      store.value = isStore(found) ? found : undefined
      void bring()
    },
  }
}

export type PagePlan = ReturnType<typeof createPagePlan>
