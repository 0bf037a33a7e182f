import { same } from '../plan/same.ts'
import type { Plan } from '../plan/schema.ts'
import { success } from '../result.ts'
import type { SharedPlans, StoragePort } from '../session/ports/storage.ts'
import { inTurn } from './in-turn.ts'
import type { PlanStore } from './interface.ts'
import { type ReadFault, storedPlan } from './restored.ts'

/** So many earlier versions are known again when a store, or a cache before it, gives one. */
const remembered = 50

type Updated = ReturnType<SharedPlans['update']>

/** What this element has written in the page's store, and how it writes more. */
export type InStore = {
  /** What the store has is read first, with no other tab's write in between. */
  write(to: PlanStore, id: string, change: Parameters<SharedPlans['update']>[1]): Updated
  /**
   * A store may give an earlier version of ours, or what another tab has made of one: what it was made
   * of is what both have in common. Of several of one instant, the one that takes nothing back.
   */
  baseOf(base: Plan, theirs: Plan): Plan
}

/** @param told what cannot be read in the store. */
export function createInStore(
  memory: StoragePort,
  told: (code: ReadFault) => Awaited<Updated>,
): InStore {
  const versions = new Map<string, readonly Plan[]>()

  const note = (plan: Plan): readonly Plan[] => {
    const all = [...(versions.get(plan.id) ?? []), plan].slice(-remembered)
    versions.set(plan.id, all)
    return all
  }

  return {
    write: (to, id, change) =>
      inTurn(id, async () => {
        const there = storedPlan(await to.read(id), id)
        const plan = await change(there.ok ? there.value : undefined)
        // Over what cannot be read only what has been mended of it is written, when the user opened it.
        if (!there.ok && !(there.code === 'not-a-plan' && plan.mended)) return told(there.code)
        await to.write(structuredClone<Plan>(plan))
        note(plan)
        await memory.write(plan)
        return success(plan)
      }),
    baseOf(base, theirs) {
      const all = note(base).filter(({ changedAt }) => changedAt === theirs.changedAt)
      return all.findLast((each) => same(each, theirs)) ?? all[0] ?? base
    },
  }
}
