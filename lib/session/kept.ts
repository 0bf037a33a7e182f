import { gate } from '../plan/gate.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, type Result, success } from '../result.ts'
import { bringJoining } from './joining.ts'
import type { StorageFault, StoragePort } from './ports/storage.ts'

/**
 * Each plan as this window last knew it to be kept: what it and the other windows have in common.
 * What differs from that is somebody's own words, and is joined with what is kept before each write.
 * @param onStricter two windows had changed the consent, and the strictest of it stands.
 */
export function createKept(storage: StoragePort, onStricter?: () => void) {
  const known = new Map<string, Plan>()

  const write = async (typed: Plan): Promise<Result<Plan, StorageFault>> => {
    // What came past the other gates stops here, and does not take what is kept with it.
    const gated = gate(typed)
    if (!gated.ok) return failure('not-a-plan')
    const { plan } = gated
    const { shared } = storage
    if (shared) {
      const joining = known.has(plan.id) ? await bringJoining() : undefined
      return shared.update(plan.id, (kept) => {
        const base = known.get(plan.id)
        if (!base || !kept || !joining) return plan
        const joined = joining.joinWindows(shared.baseOf?.(base, kept) ?? base, plan, kept)
        if (joined.isStricter) onStricter?.()
        return joined.plan
      })
    }
    const written = await storage.write(plan)
    return written.ok ? success(plan) : written
  }

  return {
    /** Resolves to what is now kept: the plan, with what other windows have written in it. */
    async write(plan: Plan): Promise<Result<Plan, StorageFault>> {
      const written = await write(plan)
      if (written.ok) known.set(plan.id, written.value)
      return written
    },
    /** What another window has written, and what it came from. Undefined while it cannot be read. */
    async read(
      id: string,
    ): Promise<{ before: Plan | undefined; now: Plan | undefined } | undefined> {
      const found = await storage.shared?.read(id)
      if (!found?.ok) return undefined
      const before = known.get(id)
      if (found.value) known.set(id, found.value)
      else known.delete(id)
      return { before, now: found.value }
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
