import { computed, type ReadonlySignal } from '@preact/signals'
import { failure } from '../result.ts'
import type { StoragePort, StorageState } from '../session/ports/storage.ts'
import { createMemoryStorage } from '../vault/memory.ts'
import type { Announce, PlanStore } from './interface.ts'

type Kept = {
  readonly store: ReadonlySignal<PlanStore | undefined>
  readonly kept: ReadonlySignal<boolean>
}

/** Memory, and behind it the page's own store where it has given one. */
export function createPageStorage({ store, kept }: Kept, announce: Announce): StoragePort {
  const memory = createMemoryStorage()
  return {
    ...memory,
    state: computed<StorageState>(() => (store.value || kept.value ? 'open' : 'temporary')),
    async write(plan) {
      try {
        await store.peek()?.write(structuredClone(plan))
      } catch {
        announce('sip-error', { code: 'store-failed' })
        return failure('failed')
      }
      return memory.write(plan)
    },
  }
}

export const isStore = (found: unknown): found is PlanStore =>
  typeof found === 'object' &&
  found !== null &&
  typeof (found as PlanStore).read === 'function' &&
  typeof (found as PlanStore).write === 'function'
