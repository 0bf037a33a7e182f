import { computed, type ReadonlySignal } from '@preact/signals'
import { failure, success } from '../result.ts'
import type { PlanStorage, SharedPlans, StorageState } from '../session/ports/storage.ts'
import type { Announce, PlanStore } from './interface.ts'
import type { ReadFault } from './restored.ts'
import type { StoreWriter } from './store-writer.ts'
import type { Others } from './without-words.ts'

type Kept = {
  readonly store: ReadonlySignal<PlanStore | undefined>
  readonly kept: ReadonlySignal<boolean>
  /** The plan that stands in the element is kept where the page says now. */
  isOpen(id: string): boolean
  /** What others are found to have written comes in here. */
  readonly others: Others[]
}

/**
 * Memory, and behind it the page's own store where it has given one. Other tabs and elements may write
 * there too: what the store has is read before each write, and joined with what is written here.
 */
export function createPageStorage(
  { store, kept, isOpen, others }: Kept,
  announce: Announce,
): PlanStorage {
  /** Where each plan is written: there what waits of it belongs, also when the page has turned. */
  const homes = new Map<string, PlanStore | undefined>()
  let inStore: StoreWriter | undefined

  const told = (code: 'store-failed' | ReadFault) => {
    announce('sip-error', { code })
    return failure(code === 'store-failed' || code === 'other-plan' ? 'failed' : code)
  }

  const update: SharedPlans['update'] = async (id, change) => {
    const to = isOpen(id) || !homes.has(id) ? store.peek() : homes.get(id)
    homes.set(id, to)
    try {
      if (to) {
        const { createStoreWriter } = await import('./store-writer.ts')
        inStore ??= createStoreWriter(others, told)
        return await inStore.write(to, id, change)
      }
    } catch {
      return told('store-failed')
    }
    return success(await change(undefined))
  }

  return {
    state: computed<StorageState>(() => (store.value || kept.value ? 'open' : 'temporary')),
    shared: {
      // No other window is heard here: what is there is read before each write.
      read: async () => success(undefined),
      update,
      isAlone: (id) => !homes.get(id),
      baseOf: (base, theirs) => (inStore ? inStore.baseOf(base, theirs) : base),
    },
  }
}

export const isStore = (found: unknown): found is PlanStore =>
  typeof found === 'object' &&
  found !== null &&
  typeof (found as PlanStore).read === 'function' &&
  typeof (found as PlanStore).write === 'function'
