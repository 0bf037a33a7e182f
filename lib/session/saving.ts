import type { Plan } from '../plan/schema.ts'
import { withNotice, withoutPlace } from './notice.ts'
import type { ClockPort } from './ports/clock.ts'
import type { StoragePort } from './ports/storage.ts'
import type { State } from './state.ts'

/**
 * Keeps every change: a write starts at once, and changes made while one is under way are written
 * together when it is done. A failed write is tried again with the next change or `retry`.
 */
export function createSaving(state: State, storage: StoragePort, clock: ClockPort) {
  const waiting = new Map<string, Plan>()
  let running: Promise<void> | undefined

  const run = async (): Promise<void> => {
    for (let next = first(waiting); next; next = first(waiting)) {
      waiting.delete(next.id)
      const result = await storage.write(next)
      if (!result.ok) {
        // A newer version may have come meanwhile; it holds this one's words too.
        if (!waiting.has(next.id)) waiting.set(next.id, next)
        state.saveState.value = 'failed'
        state.notices.value = withNotice(state.notices.value, {
          kind: 'storage-fault',
          code: result.code,
        })
        return
      }
    }
    state.saveState.value = 'saved'
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
      state.saveState.value = 'saving'
      void start()
    },
    forget(id: string): void {
      waiting.delete(id)
    },
  }
}

export type Saving = ReturnType<typeof createSaving>

const first = (waiting: Map<string, Plan>): Plan | undefined => waiting.values().next().value
