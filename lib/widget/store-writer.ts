import { same } from '../plan/same.ts'
import type { Plan } from '../plan/schema.ts'
import { success } from '../result.ts'
import type { SharedPlans } from '../session/ports/storage.ts'
import { within } from '../session/within.ts'
import { inTurn } from './in-turn.ts'
import type { PlanStore } from './interface.ts'
import { isEmpty } from './is-empty.ts'
import { type ReadFault, storedPlan } from './restored.ts'
import type { Others } from './without-words.ts'

/** How many earlier versions are recognised when a store, or a cache in front of it, returns one. */
const remembered = 50

/** How long a store may block the other plans, in milliseconds. */
const patience = 10_000

type Updated = ReturnType<SharedPlans['update']>

/** Writes to the page's store, and remembers what this element has written there. */
export type StoreWriter = {
  /**
   * What the store has is read first, with no other tab's write in between. One that is new may be the
   * former by another name, as of a page that makes it anew with each draw: then it has the plan already.
   */
  write(to: PlanStore, id: string, change: Parameters<SharedPlans['update']>[1]): Updated
  /**
   * A store may give an earlier version of ours, or what another tab has made of one: what it was made
   * of is what both have in common. Of several of one instant, the one that takes nothing back. Undefined
   * for what a new store has, where it is older than ours and none of them.
   */
  baseOf(base: Plan, theirs: Plan): Plan | undefined
}

/**
 * @param others what others are found to have written comes in here.
 * @param told what cannot be read in the store.
 */
export function createStoreWriter(
  others: Others[],
  told: (code: ReadFault) => Awaited<Updated>,
): StoreWriter {
  const versions = new Map<string, readonly Plan[]>()
  /** The store that each plan was last written to. */
  const reached = new Map<string, PlanStore>()
  /** The plans that are being written to a new store. */
  const moving = new Set<string>()
  /** The plans for which the store has not answered in time. */
  const late = new Set<string>()

  const note = (plan: Plan): readonly Plan[] => {
    const all = [...(versions.get(plan.id) ?? []), plan].slice(-remembered)
    versions.set(plan.id, all)
    return all
  }

  const write: StoreWriter['write'] = (to, id, change) =>
    inTurn(id, async () => {
      const isNew = reached.get(id) !== to
      const there = storedPlan(await to.read(id), id)
      const found = there.ok ? there.value : undefined
      if (isNew) moving.add(id)
      const plan = await Promise.resolve(change(found)).finally(() => moving.delete(id))
      if (isNew && found && same(found, plan)) {
        reached.set(id, to)
        return success(plan)
      }
      // Over what cannot be read only what has been mended of it is written, when the user opened it.
      if (!there.ok && !(there.code === 'not-a-plan' && plan.mended)) return told(there.code)
      await to.write(structuredClone<Plan>(plan))
      reached.set(id, to)
      note(plan)
      return success(plan)
    })

  return {
    async write(to, id, change) {
      // Nothing else is written of a plan before the store has answered for it.
      if (late.has(id)) throw new Error('late')
      const work = write(to, id, change)
      const written = await within(patience, work)
      if (written) return written
      late.add(id)
      const end = (): void => void late.delete(id)
      work.then(end, end)
      throw new Error('late')
    },
    baseOf(base, theirs) {
      const all = note(base).filter(({ changedAt }) => changedAt === theirs.changedAt)
      const known = all.findLast((each) => same(each, theirs)) ?? all[0]
      const isStrange = moving.has(base.id) && theirs.changedAt < base.changedAt && !isEmpty(base)
      if (!known && isStrange) return undefined
      const from = known ?? base
      if (!same(from, theirs)) others.push({ base: from, theirs })
      return from
    },
  }
}
