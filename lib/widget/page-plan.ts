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
  reading: Signal<boolean | (() => void)>,
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
    if (reading.peek() !== true) reading.value = false
    try {
      widget.show(plan, isKept)
    } finally {
      isPutting = false
    }
  }

  /** @returns whether it could be read. */
  const take = (found: unknown, isKept = false): boolean => {
    const plan = restored(found)
    if (!plan.ok) {
      announce('sip-error', { code: plan.code })
      return false
    }
    given = plan.value
    put(plan.value, isKept)
    return true
  }

  /** Shows to be read what a store has and cannot be read as it is. It is written when the user opens it. */
  const mend = async (found: unknown, id: string, isWanted: () => boolean): Promise<void> => {
    const { mendPlan } = await import('../plan/mending.ts')
    const maker = { id, now: systemClock.now(), newId: systemClock.id }
    const mended = mendPlan(found, maker)
    if (!mended.ok || !isWanted()) return
    put(mended.value, true)
    reading.value = () => {
      reading.value = false
      widget.session.saving.save(mended.value)
    }
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
      const isWanted = () => wanted === id && store.peek() === from
      if (!isWanted()) return
      if (found === undefined || found === null) put(fresh(id), true)
      else if (!take(found, true)) await mend(found, id, isWanted)
    } catch {
      announce('sip-error', { code: 'store-failed' })
    } finally {
      if (reading.peek() === true) reading.value = false
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
