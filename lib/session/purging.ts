import { effect, untracked } from '@preact/signals'
import type { Plan } from '../plan/schema.ts'
import { furtherDays, keptLonger, type Purge, purgeOf } from '../process/purge.ts'
import type { StoragePort } from './ports/storage.ts'
import type { WindowsPort } from './ports/windows.ts'
import type { Safe } from './safe.ts'
import type { Saving } from './saving.ts'
import type { State } from './state.ts'

/**
 * Takes plans away that have been handed off as long ago as the region keeps them: when the panel is
 * opened or unlocked, and on each new day that it is at work. Only then, because only then can it be
 * read that a plan has nothing in it that was never sent.
 */
export function createPurging(
  state: State,
  storage: StoragePort,
  saving: Saving,
  safe: Safe,
  windows: WindowsPort | undefined,
) {
  const of = (plan: Plan): Purge | undefined =>
    purgeOf(plan, state.region.value, state.settings.value.keptUntil[plan.id] ?? '')
  const isDue = (plan: Plan): boolean => {
    const purge = of(plan)
    return purge !== undefined && purge.day <= state.today.value
  }
  const isOpen = (id: string): boolean => state.plan.value?.id === id

  const purge = async (plan: Plan): Promise<void> => {
    const { id } = plan
    if (!(await saving.settled())) return
    // As it is kept now: another window may have written in it.
    const kept = storage.shared ? await storage.shared.read(id) : undefined
    if (kept && !(kept.ok && kept.value && isDue(kept.value))) return
    if (isOpen(id) || !(await storage.remove(id)).ok) return
    if (isOpen(id)) {
      // Opened while it was taken away.
      saving.save(plan)
      return
    }
    saving.forget(id)
    state.plans.value = state.plans.value.filter((other) => other.id !== id)
    const { [id]: gone, ...keptUntil } = state.settings.value.keptUntil
    if (gone !== undefined) await safe.changeSettings({ keptUntil })
  }

  let running = false
  const run = async (): Promise<void> => {
    if (running || safe.state.value === 'locked') return
    running = true
    try {
      for (const plan of state.plans.value.filter(isDue)) {
        if (isOpen(plan.id)) continue
        if (windows) await windows.unlessOpen(plan.id, () => purge(plan))
        else await purge(plan)
      }
    } finally {
      running = false
    }
  }

  const stop = effect(() => {
    if (state.today.value !== '') untracked(() => void run())
  })

  return {
    /** When a plan is purged; undefined where it is not. */
    of,
    /** Keeps a plan a further period. */
    keep(plan: Plan): Promise<void> {
      const purge = of(plan)
      if (!purge) return Promise.resolve()
      const until = keptLonger(purge, state.region.value, state.today.value)
      const { keptUntil } = state.settings.value
      return safe.changeSettings({ keptUntil: { ...keptUntil, [plan.id]: until } })
    },
    /** How many days a further period is. */
    furtherDays: (): number => furtherDays(state.region.value),
    run,
    stop,
  }
}

export type Purging = ReturnType<typeof createPurging>
