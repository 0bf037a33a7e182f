import { computed, type ReadonlySignal } from '@preact/signals'
import { same } from '../plan/same.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, type Result, success } from '../result.ts'
import type { SharedPlans, StoragePort, StorageState } from '../session/ports/storage.ts'
import { createMemoryStorage } from '../vault/memory.ts'
import type { Announce, PlanStore } from './interface.ts'
import { type ReadFault, storedPlan } from './restored.ts'

type Kept = {
  readonly store: ReadonlySignal<PlanStore | undefined>
  readonly kept: ReadonlySignal<boolean>
  /** The plan that stands in the element is kept where the page says now. */
  isOpen(id: string): boolean
}

/** So many earlier versions are known again when a store, or a cache before it, gives one. */
const remembered = 50

/**
 * Memory, and behind it the page's own store where it has given one. Other tabs and elements may write
 * there too: what the store has is read before each write, and joined with what is written here.
 */
export function createPageStorage({ store, kept, isOpen }: Kept, announce: Announce): StoragePort {
  const memory = createMemoryStorage()
  /** Where each plan is written: there what waits of it belongs, also when the page has turned. */
  const homes = new Map<string, PlanStore | undefined>()
  const versions = new Map<string, readonly Plan[]>()

  const note = (plan: Plan): readonly Plan[] => {
    const all = [...(versions.get(plan.id) ?? []), plan].slice(-remembered)
    versions.set(plan.id, all)
    return all
  }

  const told = (code: 'store-failed' | ReadFault) => {
    announce('sip-error', { code })
    return failure(code === 'store-failed' || code === 'other-plan' ? 'failed' : code)
  }

  const update: SharedPlans['update'] = async (id, change) => {
    const to = isOpen(id) || !homes.has(id) ? store.peek() : homes.get(id)
    homes.set(id, to)
    try {
      if (to) {
        const { inTurn } = await import('./in-turn.ts')
        return await inTurn(id, () => writeTo(to, id, change))
      }
    } catch {
      return told('store-failed')
    }
    const plan = await change(undefined)
    const written = await memory.write(plan)
    return written.ok ? success(plan) : written
  }

  const writeTo = async (
    to: PlanStore,
    id: string,
    change: Parameters<SharedPlans['update']>[1],
  ): ReturnType<SharedPlans['update']> => {
    const there = storedPlan(await to.read(id), id)
    const plan = await change(there.ok ? there.value : undefined)
    // Over what cannot be read only what has been mended of it is written, when the user opened it.
    if (!there.ok && !(there.code === 'not-a-plan' && plan.mended)) return told(there.code)
    await to.write(structuredClone<Plan>(plan))
    note(plan)
    await memory.write(plan)
    return success(plan)
  }

  return {
    ...memory,
    state: computed<StorageState>(() => (store.value || kept.value ? 'open' : 'temporary')),
    async write(plan): Promise<Result<void, 'failed' | 'not-a-plan' | 'newer-version'>> {
      const written = await update(plan.id, () => plan)
      return written.ok ? success(undefined) : (written as Result<never, 'failed'>)
    },
    shared: {
      read: async (id) => {
        const from = store.peek()
        if (!from) return success(undefined)
        try {
          const there = storedPlan(await from.read(id), id)
          return there.ok ? there : told(there.code)
        } catch {
          return told('store-failed')
        }
      },
      update,
      isAlone: (id) => !homes.get(id),
      // A store may give an earlier version of ours, or what another tab has made of one: what it was
      // made of is what both have in common. Of several of one instant, the one that takes nothing back.
      baseOf: (base, theirs) => {
        const all = note(base).filter(({ changedAt }) => changedAt === theirs.changedAt)
        return all.findLast((each) => same(each, theirs)) ?? all[0] ?? base
      },
    },
  }
}

export const isStore = (found: unknown): found is PlanStore =>
  typeof found === 'object' &&
  found !== null &&
  typeof (found as PlanStore).read === 'function' &&
  typeof (found as PlanStore).write === 'function'
