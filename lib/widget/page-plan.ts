import { effect, type Signal, signal } from '@preact/signals'
import { createPlan } from '../plan/create.ts'
import { plainId } from '../plan/plain-id.ts'
import type { Plan } from '../plan/schema.ts'
import { systemClock } from '../session/system-clock.ts'
import type { Announce, PlanStore } from './interface.ts'
import { isEmpty } from './is-empty.ts'
import { isStore } from './page-storage.ts'
import { restored, storedPlan } from './restored.ts'
import type { Widget } from './widget-session.ts'
import type { withoutWords } from './without-words.ts'

/**
 * The plan as the page gives it, takes it away, and keeps it. What is no plan changes nothing. From when
 * the page names a plan until that one stands here, nothing stands here: an empty plan without a name,
 * that cannot be written in.
 */
export function createPagePlan(
  widget: Widget,
  store: Signal<PlanStore | undefined>,
  reading: Signal<boolean | (() => void)>,
  announce: Announce,
) {
  const { state, saving } = widget.session
  /** As the page or its store has given it last; undefined where what stands is nobody's. */
  let given: Plan | undefined
  let take: typeof withoutWords | undefined
  let isPutting = false
  let wanted = ''
  /** What was begun here for want of a store, by its id: the empty plan, where nothing was held before. */
  const begun = new Map<string, Plan | undefined>()
  /** The page's latest word on which plan it is: what was asked for before it comes too late. */
  let word = {}
  const told = new WeakSet<object>()
  let latest: { readonly copy: Plan; readonly at: number } | undefined
  const fresh = (id = systemClock.id()) => createPlan(id, systemClock.now())

  /** @param opening whether it is only shown, and what opens it. */
  const put = (plan: Plan, isKept = false, opening: boolean | (() => void) = false): void => {
    given = plan
    widget.others.length = 0
    putting(() => {
      reading.value = opening
      widget.show(plan, isKept)
    })
  }

  const putting = (work: () => void): void => {
    isPutting = true
    try {
      work()
    } finally {
      isPutting = false
    }
  }

  /** Begins a plan that nobody has given. */
  const begin = (): void => {
    put(fresh(), true)
    given = undefined
  }

  /** What takes words back comes with the first of them, so that it is there when they are. */
  const byUser = signal(false)
  const readyToTake = async (): Promise<void> => {
    take ??= (await import('./without-words.ts')).withoutWords
  }
  effect(() => {
    if (byUser.value) readyToTake().catch(() => {})
  })

  const takeBack = (from: Plan): void => {
    if (given !== from) return
    const { others, session } = widget
    putting(() => session.editing.edit((now) => take?.(from, others, now) ?? now))
    byUser.value = false
  }

  /** Shows to be read what a store has and cannot be read as it is. It is written when the user opens it. */
  const mend = async (found: unknown, id: string, isWanted: () => boolean): Promise<void> => {
    const { mendPlan } = await import('../plan/mending.ts')
    const maker = { id, now: systemClock.now(), newId: systemClock.id }
    const mended = mendPlan(found, maker)
    if (!mended.ok || !isWanted()) return
    put(mended.value, true, () => {
      reading.value = false
      saving.save(mended.value)
    })
  }

  /**
   * A page that gives back what it is told may be a key behind the user: React takes in such an event
   * in a later turn. What it was told before the latest word is then no plan of its own. Another child's
   * plan is one, whenever it was told.
   */
  const isBehind = (found: unknown): boolean =>
    latest !== undefined &&
    performance.now() - latest.at < 1000 &&
    found !== latest.copy &&
    told.has(found as object) &&
    (found as Plan).id === state.plan.peek()?.id

  const held = (id: string) => state.plans.peek().find((plan) => plan.id === id)

  /** Brings the plan that the page has named from its store; there a new one begins under that id. */
  const bring = async (): Promise<void> => {
    const id = wanted
    const from = store.peek()
    const isBegun = begun.has(id) && from !== undefined
    const stands = state.plan.peek()?.id === id
    if (id === '' || (stands && !isBegun)) return
    word = {}
    const mine = word
    const isWanted = () => word === mine
    if (!plainId.test(id)) {
      put(fresh(), true, true)
      announce('sip-error', { code: 'not-an-id' })
      return
    }
    const here = held(id)
    // Without a store it is kept here.
    if (!from) {
      const plan = here ?? fresh(id)
      begun.set(id, here ? undefined : plan)
      // The empty one is what it and a store that comes have in common.
      put(plan, !here)
      return
    }
    // What the store does not have yet stands, and is joined with what it has when it is written.
    if (here && begun.get(id) !== here && (isBegun || saving.waits(id))) {
      // A copy: one of it that is being written elsewhere just now is not this.
      if (stands) saving.save({ ...here })
      else put({ ...here })
      if (await saving.settled(id)) begun.delete(id)
      return
    }
    if (stands) reading.value = true
    else put(fresh(), true, true)
    try {
      await read(from, id, isWanted)
      begun.delete(id)
    } catch {
      if (!isWanted()) return
      if (stands) reading.value = false
      announce('sip-error', { code: 'store-failed' })
    }
  }

  const read = async (from: PlanStore, id: string, isWanted: () => boolean): Promise<void> => {
    const found = await from.read(id)
    if (!isWanted()) return
    const there = storedPlan(found, id)
    if (!there.ok) {
      announce('sip-error', { code: there.code })
      if (there.code === 'not-a-plan') await mend(found, id, isWanted)
    } else {
      if (there.value) saving.know([there.value])
      put(there.value ?? held(id) ?? fresh(id), true)
    }
  }

  /** A store that has come gets what stands here. What was begun for want of one is brought with it. */
  const keep = (): void => {
    const plan = state.plan.peek()
    if (!plan || !store.peek() || reading.peek() || begun.has(plan.id) || isEmpty(plan)) return
    // A copy: one of it that is being written elsewhere just now is not this.
    saving.save({ ...plan })
  }

  return {
    /** Whether the user, and not the page, was the last to write. */
    byUser,
    /** Whether it is the page that changes the plan just now. */
    isPutting: () => isPutting,
    /** Whether the plan that the page has named is not here: not yet, or not at all. */
    isAway: () => reading.peek() === true,
    /** The copy that the page gets. */
    tell(plan: Plan): Plan {
      const copy = structuredClone(plan)
      told.add(copy)
      latest = { copy, at: performance.now() }
      return copy
    },
    /** A copy of the plan as it stands now. */
    read: (): Plan => structuredClone(state.plan.peek() ?? fresh()),
    /** Nothing given is nothing changed. */
    take(found: unknown): void {
      if (found === undefined || found === null || found === '' || isBehind(found)) return
      const plan = restored(found)
      if (!plan.ok) {
        announce('sip-error', { code: plan.code })
        return
      }
      word = {}
      // What the page has given is what it and a store that comes have in common.
      if (begun.delete(plan.value.id)) saving.know([plan.value])
      put(plan.value)
    },
    /**
     * Back to what the page gave, with what others have written and what has happened since; or to an
     * empty plan. What is only shown stays as it is.
     */
    reset(): void {
      const from = given
      if (reading.peek()) return
      if (!from) begin()
      else if (take) takeBack(from)
      else
        readyToTake().then(
          () => takeBack(from),
          () => announce('sip-error', { code: 'part-not-loaded' }),
        )
    },
    want(id: string): void {
      const former = wanted
      wanted = id
      const stood = former !== '' && (reading.peek() === true || state.plan.peek()?.id === former)
      if (id !== '') void bring()
      else if (stood) {
        // The page shows no plan any more.
        word = {}
        begin()
      }
    },
    keepIn(found: unknown): void {
      const isNone = found === undefined || found === null || found === 'memory'
      if (!isNone && !isStore(found)) announce('sip-error', { code: 'not-a-store' })
      store.value = isStore(found) ? found : undefined
      if (reading.peek() || state.plan.peek()?.id === wanted) void bring()
      // The page may name another plan in the same breath.
      queueMicrotask(keep)
    },
  }
}

export type PagePlan = ReturnType<typeof createPagePlan>
