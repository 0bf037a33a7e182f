import type { Plan } from '../plan/schema.ts'
import { withNotice, withoutPlace } from './notice.ts'
import type { ClockPort } from './ports/clock.ts'
import type { StoragePort } from './ports/storage.ts'
import type { State } from './state.ts'

/**
 * Keeps every change: a write starts at once, and changes made while one is under way are written
 * together when it is done. A plan waits until its write has succeeded; a failed one is tried again
 * with the next change or `retry`, and does not hold up the others.
 */
export function createSaving(state: State, storage: StoragePort, clock: ClockPort) {
  const waiting = new Map<string, Plan>()
  let running: Promise<void> | undefined

  const write = async (plan: Plan): Promise<boolean> => {
    const result = await storage.write(plan)
    if (!result.ok) {
      state.notices.value = withNotice(state.notices.value, {
        kind: 'storage-fault',
        code: result.code,
      })
    } else if (waiting.get(plan.id) === plan) {
      // A newer version that came meanwhile is still to be written.
      waiting.delete(plan.id)
    }
    return result.ok
  }

  const run = async (): Promise<void> => {
    const failed = new Set<Plan>()
    const untried = () => [...waiting.values()].find((plan) => !failed.has(plan))
    try {
      for (let next = untried(); next; next = untried()) {
        if (!(await write(next))) failed.add(next)
      }
    } finally {
      state.saveState.value = waiting.size > 0 ? 'failed' : 'saved'
    }
    if (waiting.size > 0) return
    state.savedAt.value = clock.now()
    state.notices.value = withoutPlace(state.notices.value, 'storage')
  }

  const start = (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined
      // A change may have come in between the last look and now.
      if (waiting.size > 0 && state.saveState.value !== 'failed') void start()
    })
    return running
  }

  return {
    save(plan: Plan): void {
      waiting.set(plan.id, plan)
      state.saveState.value = 'saving'
      void start()
    },
    /** Resolves when nothing waits, or when a write has failed. */
    async settled(): Promise<boolean> {
      while (running) await running
      return waiting.size === 0
    },
    retry(): void {
      if (waiting.size === 0) return
      state.saveState.value = 'saving'
      void start()
    },
    forget(id: string): void {
      waiting.delete(id)
      if (!running && waiting.size === 0) state.saveState.value = 'saved'
    },
  }
}

export type Saving = ReturnType<typeof createSaving>
