import { gate } from '../../plan/gate.ts'
import { same } from '../../plan/same.ts'
import type { Plan } from '../../plan/schema.ts'
import { failure, type Result, success } from '../../result.ts'
import type { PlanStorage, StorageFault } from '../ports/storage.ts'
import { bringJoining } from './joining.ts'

/**
 * Each plan as this window last knew it to be stored: the base it has in common with the other windows.
 * Changes since then are merged with the stored plan before each write.
 *
 * @param onStricter Called when two windows had changed the consent, and the strictest of both is used.
 */
export function createKnownPlans(storage: PlanStorage, onStricter?: () => void) {
  const known = new Map<string, Plan>()

  const write = async (typed: Plan): Promise<Result<Plan, StorageFault>> => {
    // What came past the other gates stops here, and does not take what is kept with it.
    const gated = gate(typed)
    if (!gated.ok) return failure('not-a-plan')
    const { plan } = gated
    const { shared } = storage
    if (shared) {
      return shared.update(plan.id, (kept) => {
        if (!kept) return plan
        const last = known.get(plan.id)
        const base = last && shared.baseOf ? shared.baseOf(last, kept) : last
        return isUntouched(base ?? plan, kept) ? plan : join(base, plan, kept)
      })
    }
    const written = await storage.write?.(plan)
    return written?.ok === false ? written : success(plan)
  }

  const join = async (base: Plan | undefined, ours: Plan, theirs: Plan): Promise<Plan> => {
    const { joinWindows } = await bringJoining()
    const { plan, isStricter } = joinWindows(base, ours, theirs)
    if (isStricter) onStricter?.()
    return plan
  }

  return {
    /** Resolves to the stored plan, merged with what other windows have written. */
    async write(plan: Plan): Promise<Result<Plan, StorageFault>> {
      const written = await write(plan)
      const { id } = plan
      const isUnseen = known.has(id) && storage.shared?.isAlone?.(id)
      if (written.ok && !isUnseen) known.set(id, written.value)
      return written
    },
    /**
     * What another window has written, and what it came from. Undefined while it cannot be read. It is
     * known when it has been taken into this window.
     */
    async read(
      id: string,
    ): Promise<{ before: Plan | undefined; now: Plan | undefined } | undefined> {
      const found = await storage.shared?.read(id)
      if (!found?.ok) return undefined
      return { before: known.get(id), now: found.value }
    },
    known: (id: string): Plan | undefined => known.get(id),
    know(plan: Plan): void {
      known.set(plan.id, plan)
    },
    forget(id: string): void {
      known.delete(id)
    },
    ids: () => [...known.keys()],
  }
}

/** A bug in the comparison must not lose anybody's words: then the plans are merged. */
function isUntouched(base: Plan, kept: Plan): boolean {
  try {
    return same(base, kept)
  } catch {
    return false
  }
}
