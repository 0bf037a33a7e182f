import type { Result } from '../result.ts'
import { withNotice } from './notice.ts'
import type { ClockPort } from './ports/clock.ts'
import type { Settings, StorageFault, StoragePort } from './ports/storage.ts'
import type { Saving } from './saving.ts'
import type { Shelf } from './shelf.ts'
import type { PlanState } from './state.ts'

/**
 * Opening and locking what is kept on this device, and the settings that lie with it.
 * @param loaded called each time all has been read.
 */
export function createSafe(
  state: PlanState,
  storage: StoragePort,
  saving: Saving,
  shelf: Shelf,
  clock: ClockPort,
  loaded: () => void,
) {
  let loading: Promise<void> | undefined
  /** Once at a time: what has been typed meanwhile is not replaced by an older reading. */
  const load = (): Promise<void> => {
    loading ??= read().finally(() => {
      loading = undefined
    })
    return loading
  }

  const read = async (): Promise<void> => {
    const [plans, settings] = await Promise.all([storage.readAll(), storage.readSettings()])
    if (settings.ok) state.ownSettings.value = settings.value
    if (plans.ok) {
      saving.know(plans.value)
      state.plans.value = plans.value
      loaded()
    } else if (plans.code !== 'locked') {
      state.notices.value = withNotice(state.notices.value, {
        kind: 'storage-fault',
        code: plans.code,
      })
    }
  }

  const guarded = async (
    work: () => Promise<Result<void, StorageFault>>,
  ): Promise<Result<void, StorageFault>> => {
    state.busy.value = 'unlock'
    try {
      return await work()
    } finally {
      state.busy.value = undefined
    }
  }

  return {
    state: storage.state,
    canCreate: storage.create !== undefined,
    load,
    unlock: (passphrase: string) =>
      guarded(async () => {
        const result = await storage.unlock(passphrase)
        if (!result.ok) return result
        // What could not be written while the vault was locked goes in before it is read.
        saving.retry()
        await saving.settled()
        await load()
        return result
      }),
    create: (passphrase: string) =>
      guarded(async () => {
        await saving.settled()
        return storage.create ? storage.create(passphrase) : { ok: false, code: 'failed' }
      }),
    lock: async (): Promise<void> => {
      await saving.settled()
      await storage.lock()
      shelf.clear()
    },
    /** The user is at work: the lock waits, and a day that has turned since is noticed. */
    touch: (): void => {
      storage.touch()
      state.today.value = clock.today()
    },
    async changeSettings(patch: Partial<Settings>): Promise<void> {
      state.ownSettings.value = { ...state.ownSettings.value, ...patch }
      const result = await storage.writeSettings(state.ownSettings.value)
      if (!result.ok) {
        state.notices.value = withNotice(state.notices.value, {
          kind: 'storage-fault',
          code: result.code,
        })
      }
    },
  }
}

export type Safe = ReturnType<typeof createSafe>
