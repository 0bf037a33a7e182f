import { type ReadonlySignal, signal } from '@preact/signals'
import { failure, type Result, success } from '../../result.ts'
import { noPolicy, type Policy, underPolicy } from '../../session/ports/policy.ts'
import {
  defaultSettings,
  type Settings,
  type StorageFault,
  type StoragePort,
  type StorageState,
} from '../../session/ports/storage.ts'
import { systemClock } from '../../session/system-clock.ts'
import { attempt } from '../../vault/attempt.ts'
import { applySettingsChange, type StoredPlans } from '../../vault/stored-plans.ts'
import { createVault } from '../../vault/vault.ts'
import { askToKeep } from './ask-to-keep.ts'
import { clearDrafts } from './clear-drafts.ts'
import { drafts } from './drafts.ts'
import { readWatch, setLockAfter, wipe } from './idle.ts'
import { markVault } from './marks.ts'
import { createMissed } from './missed.ts'
import { onKeyChange, sessionKeeper } from './session-keeper.ts'
import { createTouch } from './touch.ts'
import { followUpdate } from './update-waits.ts'

type Answer<Value> = Promise<Result<Value, StorageFault>>

/**
 * The panel's storage: drafts in memory until a passphrase is chosen, then the vault. The state is
 * `locked` until the first answer has come, since nothing may be shown before that is known.
 * Several panels may be open; they take turns, and each looks at what is so before it acts.
 */
export function createStorage(policy: ReadonlySignal<Policy> = signal(noPolicy)): StoragePort {
  const vault = createVault({ keeper: sessionKeeper })
  const state = signal<StorageState>('locked')
  const isPromised = signal<boolean | undefined>(undefined)
  const missed = createMissed()
  let changes = 0
  onKeyChange((present) => {
    changes += 1
    state.value = present ? 'open' : 'locked'
    if (!present) vault.forget()
  })

  async function look(): Promise<StorageState> {
    const before = changes
    const found = await findState()
    if (changes === before) state.value = found
    return found
  }

  async function findState(): Promise<StorageState> {
    if (await sessionKeeper.read()) return 'open'
    const there = await vault.exists()
    return there.ok && !there.value ? 'temporary' : 'locked'
  }

  /** Clears drafts left by a panel that was closed just after it had made the vault, which has them. */
  async function clearMovedDrafts(found: StorageState): Promise<void> {
    if (found === 'temporary') return
    const there = await vault.exists()
    if (there.ok && there.value) await clearDrafts()
  }

  /** Called when there is an open vault: asks the browser not to clear it, and notes it, so that its loss can be shown. */
  async function guard(): Promise<void> {
    await markVault(systemClock.today()).catch(() => undefined)
    isPromised.value = await askToKeep()
  }

  const ask = <Value>(work: (found: StorageState) => Answer<Value>): Answer<Value> =>
    navigator.locks.request('sip-panelen/storage', () => attempt(async () => work(await look())))

  const keep = <Value>(work: (place: StoredPlans) => Answer<Value>): Answer<Value> =>
    ask((found) => work(found === 'temporary' ? drafts : vault))

  const orDefault = (kept: Settings = defaultSettings): Settings => kept

  const watch = (own: Settings) => setLockAfter(underPolicy(own, policy.value).lockAfter)

  const create = (passphrase: string) =>
    ask<void>(async (found) => {
      if (found !== 'temporary') return failure('failed')
      const plans = await drafts.readAll()
      if (!plans.ok) return plans
      // What is damaged among the settings keeps nobody from sealing their plans.
      const settings = await applySettingsChange(drafts.readSettings(), orDefault)
      if (!settings.ok) return settings
      await watch(settings.value)
      const content = { ...plans.value, settings: settings.value }
      const created = await vault.create(passphrase, content)
      if (!created.ok) return created
      await clearDrafts()
      // What went before is told by now, and cannot go so again.
      await missed.seen().catch(() => undefined)
      await guard()
      await look()
      return created
    })

  const unlock = (passphrase: string) =>
    ask<void>(async (found) => {
      await clearMovedDrafts(found)
      const unlocked = await vault.unlock(passphrase)
      if (!unlocked.ok) return unlocked
      const settings = await vault.readSettings()
      await watch(settings.ok ? settings.value : defaultSettings)
      await guard()
      await look()
      return unlocked
    })

  const lock = () =>
    ask<void>(async (found) => {
      if (found === 'open') await wipe()
      await look()
      return success(undefined)
    })

  const empty = () =>
    ask<void>(async (found) => {
      const there = await vault.exists()
      if (!there.ok) return there
      // Opened in another window meanwhile: somebody knows the passphrase.
      if (found !== 'locked' || !there.value) return failure('failed')
      const emptied = await vault.empty()
      if (!emptied.ok) return emptied
      await clearDrafts()
      // Who has emptied it is not told that it is gone.
      await missed.seen().catch(() => undefined)
      await look()
      return emptied
    })

  /** A machine that has slept may open the panel before the lock's alarm rings. */
  async function lockedIfIdle(found: StorageState): Promise<StorageState> {
    if (found !== 'open' || (await readWatch(Date.now())) !== 'idle') return found
    await wipe()
    return look()
  }

  void ask(async (before) => {
    const found = await lockedIfIdle(before)
    await clearMovedDrafts(found)
    if (found === 'open') await guard()
    await missed.look(found)
    return success(undefined)
  })

  return {
    state,
    create,
    unlock,
    lock: async () => void (await lock()),
    empty,
    touch: createTouch(),
    missing: missed,
    isPromised,
    updateWaits: followUpdate(),
    readAll: () => keep((place) => place.readAll()),
    write: (plan) => keep((place) => place.write(plan)),
    replace: (plan) => keep((place) => place.replace(plan)),
    remove: (id) => keep((place) => place.remove(id)),
    shared: {
      read: (id) => keep((place) => place.read(id)),
      update: (id, change) =>
        keep(async (place) => {
          const found = await place.read(id)
          // What cannot be read may hold words that can be mended: nothing is written over it.
          if (!found.ok) return found
          const plan = await change(found.value)
          const written = await place.replace(plan)
          return written.ok ? success(plan) : written
        }),
    },
    readSettings: () => keep((place) => place.readSettings()),
    changeSettings: (change) =>
      keep(async (place) => {
        const written = await place.changeSettings(change)
        if (written.ok && place === vault) await watch(written.value)
        return written
      }),
  }
}
