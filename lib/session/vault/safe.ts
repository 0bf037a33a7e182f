import { computed, signal, untracked } from '@preact/signals'
import type { Plan } from '../../plan/schema.ts'
import { failure, type Result } from '../../result.ts'
import type { Base } from '../base.ts'
import type { PlanList } from '../list/plan-list.ts'
import { defineModel } from '../model.ts'
import { bringJoining, type JoinPlans } from '../plan/joining.ts'
import type { Saving } from '../plan/saving.ts'
import type { Ports } from '../ports/ports.ts'
import type { StorageFault } from '../ports/storage.ts'
import { within } from '../within.ts'
import type { OwnSettings } from './own-settings.ts'

/** So long a write that is never answered may keep the lock waiting, in milliseconds. */
const patience = 10_000

type Parts = Base<Ports> & {
  readonly saving: Saving
  readonly settings: OwnSettings
  readonly planList: PlanList
}

/** Opening and locking what is kept on this device, and the settings that lie with it. */
export const createSafe = defineModel((parts: Parts, follow) => {
  const { ports, state, notices, busy, saving, settings, planList } = parts
  const { storage, clock } = ports
  const loads = signal(0)
  /** What is in view goes at the press: what is still to be written may take its time. */
  const locking = signal<Promise<void> | undefined>(undefined)
  const where = computed(() => (locking.value ? 'locked' : storage.state.value))
  const isLocked = computed(() => where.value === 'locked')
  let loading: Promise<void> | undefined
  /** What is kept is here as well. */
  const isRead = signal(false)
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
      state.plans.value = await withPending(saving.pending(), plans.value.plans)
      state.unreadable.value = plans.value.unreadable
      isRead.value = true
      loads.value++
    } else if (plans.code !== 'locked') {
      notices.show({ kind: 'storage-fault', code: plans.code })
    }
  }

  const close = async (): Promise<void> => {
    await within(patience, saving.settled())
    await storage.lock()
    planList.clear()
    forgetWritten(saving.pending())
  }

  // The automatic lock comes from outside: what is in memory goes with it.
  let wasLocked = false
  follow(() => {
    const before = wasLocked
    wasLocked = storage.state.value === 'locked'
    const isShut = isLocked.value
    untracked(() => {
      if (isShut) {
        isRead.value = false
        planList.clear()
        forgetWritten(saving.pending())
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
    isRead,
    canCreate: storage.create !== undefined,
    canEmpty: storage.empty !== undefined,
    missing: storage.missing,
    isPromised: storage.isPromised,
    updateWaits: storage.updateWaits,
    load,
    /** Resolves when what is kept has been read: before that nothing is new here. */
    loaded: (): Promise<void> | undefined => loading ?? (isRead.peek() ? undefined : load()),
    unlock: (passphrase: string) =>
      busy.during<Result<void, StorageFault>>('unlock', async () => {
        await locking.value
        const result = await storage.unlock(passphrase)
        if (!result.ok) return result
        await load()
        return result
      }),
    create: (passphrase: string) =>
      busy.during<Result<void, StorageFault>>('unlock', async () => {
        await saving.settled()
        return storage.create ? storage.create(passphrase) : { ok: false, code: 'failed' }
      }),
    /** Takes away all that is kept and cannot be opened, and begins anew with nothing. */
    empty: () =>
      busy.during<Result<void, StorageFault>>('unlock', async () => {
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
  }
})

export type Safe = ReturnType<typeof createSafe>

type Pending = ReturnType<Saving['pending']>

/** What was read when the panel opened, with what still waits to be written, as this window shows them. */
async function withPending(pending: Pending, plans: readonly Plan[]): Promise<readonly Plan[]> {
  const { waiting } = pending
  const joining = waiting.size > 0 ? await bringJoining().catch(() => undefined) : undefined
  const unread = [...waiting.values()].filter(({ id }) => plans.every((plan) => plan.id !== id))
  return [...unread, ...plans.map((plan) => withWaiting(pending, plan, joining?.joinPlans))]
}

function withWaiting({ waiting, kept }: Pending, plan: Plan, join?: JoinPlans): Plan {
  const unwritten = waiting.get(plan.id)
  // Joined when it is written: until then what both came from is what was known before.
  if (unwritten && !join) return unwritten
  const before = kept.known(plan.id)
  if (unwritten && !before) return unwritten
  kept.know(plan)
  if (!unwritten || !before || !join) return plan
  const { plan: joined } = join(before, unwritten, plan)
  waiting.set(plan.id, joined)
  return joined
}

/** The vault is locked: only what is still to be written stays in memory. */
function forgetWritten({ waiting, kept }: Pending): void {
  for (const id of kept.ids()) if (!waiting.has(id)) kept.forget(id)
}
