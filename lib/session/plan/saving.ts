import { computed } from '@preact/signals'
import { same } from '../../plan/same.ts'
import type { Plan } from '../../plan/schema.ts'
import type { Base } from '../base.ts'
import { catchFault, defineModel, tellFault } from '../model.ts'
import type { Notice } from '../notice.ts'
import { bringJoining } from './joining.ts'
import { createKnownPlans } from './known-plans.ts'

/**
 * Saves every change. A write starts at once, and changes made while it runs are written together when it is
 * done. A plan waits until its write has succeeded. A failed write is retried with the next change or `retry`,
 * and does not block other plans. What other windows have written is read between the writes, one plan at a
 * time, so that neither side is older than the plan it is merged with. A bug in one write, or in a reader of
 * the signals, is shown and does not block other writes.
 */
export const createSaving = defineModel(({ ports, state, notices }: Base, follow) => {
  const { storage, clock, windows } = ports
  const waiting = new Map<string, Plan>()
  const news = new Set<string>()
  const heard = new Map<string, number>()
  let running: Promise<void> | undefined
  let writing: Plan | undefined

  const set = <Value>(place: { value: Value }, value: Value): void =>
    catchFault(notices, () => {
      place.value = value
    })

  const show = (notice: Notice): void => void catchFault(notices, () => notices.show(notice))

  const tellStricter = (): void => show({ kind: 'strictest-consent' })

  const kept = createKnownPlans(storage, tellStricter)

  const tried = async (work: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await work()
    } catch (error) {
      catchFault(notices, () => tellFault(notices, error))
      return false
    }
  }

  const write = async (plan: Plan): Promise<boolean> => {
    writing = plan
    const result = await kept.write(plan)
    if (writing !== plan) {
      // Forgotten meanwhile: what comes after it under its id is not joined with it.
      kept.forget(plan.id)
      return true
    }
    if (!result.ok) {
      show({ kind: 'storage-fault', code: result.code })
      return false
    }
    // A newer version that came meanwhile is still to be written.
    if (waiting.get(plan.id) === plan) waiting.delete(plan.id)
    await tried(() => take(plan, result.value))
    windows?.tell(plan.id)
    return true
  }

  /** Merges the differences between the two into this window's plan. */
  const take = async (before: Plan, now: Plan): Promise<boolean> => {
    const { id } = now
    const here = ofWindow(id)
    if (!here || same(before, now) || same(here, now)) return true
    if (same(before, here)) {
      put(now)
      return true
    }
    const { joinPlans } = await bringJoining()
    const typed = ofWindow(id)
    if (!typed) return true
    const { plan: joined, isStricter } = joinPlans(before, typed, now)
    if (joined === typed) return true
    if (isStricter) tellStricter()
    put(joined)
    return true
  }

  const ofWindow = (id: string): Plan | undefined =>
    waiting.get(id) ?? state.plans.value.find((plan) => plan.id === id)

  const put = (joined: Plan): void => {
    const { id } = joined
    note(id)
    if (waiting.has(id)) waiting.set(id, joined)
    state.plans.value = state.plans.value.map((plan) => (plan.id === id ? joined : plan))
    if (state.plan.value?.id === id) state.plan.value = joined
  }

  const note = (id: string): void => void heard.set(id, (heard.get(id) ?? 0) + 1)

  const hear = async (id: string): Promise<void> => {
    const found = await kept.read(id)
    const here = state.plans.value.find((plan) => plan.id === id)
    if (found?.now) {
      // They may have written what stands here already.
      note(id)
      if (here) await take(found.before ?? here, found.now)
      else state.plans.value = [found.now, ...state.plans.value]
      kept.know(found.now)
    } else if (found) {
      kept.forget(id)
      // Removed in another window. Words that are not yet written bring it back.
      if (!waiting.has(id)) leave(id)
    }
  }

  const dropDrafts = (id: string): void =>
    set(state.drafts, new Map([...state.drafts.value].filter(([planId]) => planId !== id)))

  const leave = (id: string): void => {
    dropDrafts(id)
    state.plans.value = state.plans.value.filter((plan) => plan.id !== id)
    if (state.plan.value?.id !== id) return
    state.plan.value = undefined
    state.screen.value = 'start'
  }

  const run = async (): Promise<void> => {
    const failed = new Set<Plan>()
    let written = false
    const untried = () => [...waiting.values()].find((plan) => !failed.has(plan))
    try {
      for (;;) {
        const [changed] = news
        const next = untried()
        if (changed !== undefined) {
          news.delete(changed)
          await tried(async () => {
            await hear(changed)
            return true
          })
        } else if (!next) break
        else if (await tried(() => write(next))) written = true
        else failed.add(next)
      }
    } finally {
      set(state.saveState, waiting.size > 0 ? 'failed' : 'saved')
    }
    if (waiting.size > 0 || !written) return
    set(state.savedAt, clock.now())
    const isTold = notices.all.peek().some(({ kind }) => kind === 'storage-fault')
    if (isTold) catchFault(notices, () => notices.dismiss({ kind: 'storage-fault' }))
  }

  const start = (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined
      // A change may have come in between the last look and now.
      if (news.size > 0 || (waiting.size > 0 && state.saveState.value !== 'failed')) void start()
    })
    return running
  }

  // What is open in a window is not purged from another.
  const openId = computed(() => state.plan.value?.id)
  follow(() => windows?.hold(openId.value))

  windows?.listen((id) => {
    news.add(id)
    void start()
  })

  return {
    save(plan: Plan): void {
      waiting.set(plan.id, plan)
      set(state.saveState, 'saving')
      void start()
    },
    /** Resolves when nothing waits to be written, in one plan or in all, or when a write has failed. */
    async settled(id?: string): Promise<boolean> {
      while (running) await running
      return id ? !waiting.has(id) : waiting.size === 0
    },
    /** Resolves when what other windows have written in a plan is here. */
    async readAnew(id: string): Promise<void> {
      news.add(id)
      void start()
      while (running) await running
    },
    /** How many writes by other windows have been heard for the plan. */
    heard: (id: string) => heard.get(id),
    tellStricter,
    /** Whether the plan has changes that are not stored yet. */
    waits: (id: string): boolean => waiting.has(id),
    retry(): void {
      if (waiting.size === 0) return
      state.saveState.value = 'saving'
      void start()
    },
    /** Notes that these plans are stored as they are here. */
    know(plans: readonly Plan[]): void {
      for (const plan of plans) if (!waiting.has(plan.id)) kept.know(plan)
    },
    /** What still waits to be written, and what was last known to be kept. */
    pending: () => ({ waiting, kept }),
    /** The plan has been removed. @param why where nobody pressed for it. */
    forget(id: string, why?: 'purged'): void {
      waiting.delete(id)
      kept.forget(id)
      if (writing?.id === id) writing = undefined
      dropDrafts(id)
      windows?.tell(id, why)
      if (!running && waiting.size === 0) state.saveState.value = 'saved'
    },
  }
})

export type Saving = ReturnType<typeof createSaving>
