import { signal } from '@preact/signals'
import { gate } from '../plan/gate.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, success } from '../result.ts'
import { defaultSettings, type StoragePort, type StorageState } from '../session/ports/storage.ts'

/** Keeps plans in memory for as long as the page is open, and nowhere else. There is nothing to lock. */
export function createMemoryStorage(): StoragePort {
  const plans = new Map<string, Plan>()
  let kept = defaultSettings
  const put: StoragePort['write'] = async (given) => {
    const gated = gate(given)
    if (!gated.ok) return failure('not-a-plan')
    plans.set(given.id, gated.plan)
    return success(undefined)
  }
  return {
    state: signal<StorageState>('temporary'),
    create: undefined,
    unlock: async () => failure('failed'),
    lock: async () => undefined,
    touch: () => undefined,
    readAll: async () => success({ plans: [...plans.values()], unreadable: [] }),
    write: put,
    replace: put,
    remove: async (id) => {
      plans.delete(id)
      return success(undefined)
    },
    readSettings: async () => success(kept),
    changeSettings: async (change) => {
      kept = change(kept)
      return success(kept)
    },
  }
}
