import { computed, effect, signal, untracked } from '@preact/signals'
import { failure, type Result } from '../../result.ts'
import type { PlanList } from '../list/plan-list.ts'
import { withNotice } from '../notice.ts'
import type { Saving } from '../plan/saving.ts'
import type { ClockPort } from '../ports/clock.ts'
import type { StorageFault, StoragePort } from '../ports/storage.ts'
import type { PlanState } from '../state.ts'
import { within } from '../within.ts'
import type { OwnSettings } from './own-settings.ts'
import { forgetWritten, withUnwritten } from './unwritten.ts'

/** So long a write that is never answered may keep the lock waiting, in milliseconds. */
const patience = 10_000

/** Opening and locking what is kept on this device, and the settings that lie with it. */
export function createSafe(
  state: PlanState,
  storage: StoragePort,
  saving: Saving,
  list: PlanList,
  clock: ClockPort,
  settings: OwnSettings,
) {
  const loads = signal(0)
  /** What is in view goes at the press: what is still to be written may take its time. */
  const locking = signal<Promise<void> | undefined>(undefined)
  const where = computed(() => (locking.value ? 'locked' : storage.state.value))
  const isLocked = computed(() => where.value === 'locked')
  let loading: Promise<void> | undefined
  /** What is kept is here as well. */
  let isRead = false
  /** Once at a time: what has been typed meanwhile is not replaced by an older reading. */
  const load = (): Promise<void> => {
    loading ??= read().finally(() => {
      loading = undefined
    })
    return loading
  }

  const read = async (): Promise<void> => {
    // What could not be written while the vault was locked goes in before it is read.
    saving.retry()
    await within(patience, saving.settled())
    const [plans] = await Promise.all([storage.readAll(), settings.read()])
    if (plans.ok) {
      state.plans.value = await withUnwritten(saving.held, plans.value.plans)
      state.unreadable.value = plans.value.unreadable
      isRead = true
      loads.value++
    } else if (plans.code !== 'locked') {
      state.notices.value = withNotice(state.notices.value, {
        kind: 'storage-fault',
        code: plans.code,
      })
    }
  }

  const close = async (): Promise<void> => {
    await within(patience, saving.settled())
    await storage.lock()
    list.clear()
    forgetWritten(saving.held)
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

  // The automatic lock comes from outside: what is in memory goes with it.
  let wasLocked = false
  const stop = effect(() => {
    const before = wasLocked
    wasLocked = storage.state.value === 'locked'
    const isShut = isLocked.value
    untracked(() => {
      if (isShut) {
        isRead = false
        list.clear()
        forgetWritten(saving.held)
      } else if (before && state.busy.value !== 'unlock') {
        // Another window has unlocked.
        void load()
      }
    })
  })

  return {
    state: where,
    isLocked,
    /** How many times all has been read. */
    loads,
    canCreate: storage.create !== undefined,
    canEmpty: storage.empty !== undefined,
    missing: storage.missing,
    isPromised: storage.isPromised,
    updateWaits: storage.updateWaits,
    load,
    /** Resolves when what is kept has been read: before that nothing is new here. */
    loaded: (): Promise<void> | undefined => loading ?? (isRead ? undefined : load()),
    unlock: (passphrase: string) =>
      guarded(async () => {
        await locking.value
        const result = await storage.unlock(passphrase)
        if (!result.ok) return result
        await load()
        return result
      }),
    create: (passphrase: string) =>
      guarded(async () => {
        await saving.settled()
        return storage.create ? storage.create(passphrase) : { ok: false, code: 'failed' }
      }),
    /** Takes away all that is kept and cannot be opened, and begins anew with nothing. */
    empty: () =>
      guarded(async () => {
        await locking.value
        const result = await (storage.empty?.() ?? Promise.resolve(failure('failed')))
        if (result.ok) await load()
        return result
      }),
    lock: (): Promise<void> => {
      locking.value ??= close().finally(() => {
        locking.value = undefined
      })
      return locking.value
    },
    /** The user is at work: the lock waits, and a day that has turned since is noticed. */
    touch: (): void => {
      storage.touch()
      state.today.value = clock.today()
    },
    changeSettings: settings.change,
    acceptSettings: settings.accept,
    stop,
  }
}

export type Safe = ReturnType<typeof createSafe>
