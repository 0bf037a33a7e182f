import type { Plan } from '../plan/schema.ts'
import { failure, type Result, success } from '../result.ts'
import type { Settings, StorageFault, UnreadablePlan } from '../session/ports/storage.ts'
import { attempt, createTurns } from './attempt.ts'
import { openDatabase, settingsName } from './database.ts'
import { createHeader, keyFrom, restoreHeader, vaultVersion } from './header.ts'
import type { KeyKeeper } from './key-keeper.ts'
import { choosePassphrase, normalisePassphrase } from './passphrase.ts'
import { createPlanLog, sealNew, sealUnreadable } from './plan-log.ts'
import { importKey, sealAs, unseal } from './seal.ts'
import { restoreSettings, storedSettings } from './settings.ts'
import { applySettingsChange, type StoredPlans } from './stored-plans.ts'

type Answer<Value> = Promise<Result<Value, StorageFault>>

type Vault = StoredPlans & {
  exists(): Answer<boolean>
  /** Creates the vault with its first content, all or nothing. Fails with `failed` if there is one already. */
  create(
    passphrase: string,
    content: {
      readonly plans: readonly Plan[]
      /** Sealed as it is, so that it can still be mended. */
      readonly unreadable?: readonly UnreadablePlan[]
      readonly settings: Settings
    },
  ): Answer<void>
  unlock(passphrase: string): Answer<void>
  /** Deletes everything, unread. Only when the user asks for it, because the passphrase is forgotten. */
  empty(): Answer<void>
  /** Waits for the writes before it. */
  lock(): Promise<void>
  /** Another window has locked it: no word of a plan stays in memory. */
  forget(): void
}

/**
 * Sealed storage in IndexedDB: AES-GCM with a key that is derived from the passphrase. Only the header, sealed
 * bytes and random ids are on the disk.
 *
 * @param keeper Holds the key while the vault is open.
 * @param name The name of the database.
 */
export function createVault({
  keeper,
  name = 'sip-panelen',
}: {
  readonly keeper: KeyKeeper
  readonly name?: string
}): Vault {
  const records = openDatabase(name)
  const plans = createPlanLog(records)
  const inTurn = createTurns()

  const ask = <Value>(work: () => Answer<Value>) => inTurn(() => attempt(work))

  const withKey = <Value>(work: (key: CryptoKey) => Answer<Value>) =>
    ask(async () => {
      const raw = await keeper.read()
      if (raw) return work(await importKey(raw))
      plans.forget()
      return failure('locked')
    })

  const settingsIn = async (key: CryptoKey): Answer<Settings> => {
    const sealed = await records.settings()
    if (sealed === undefined) return restoreSettings(undefined)
    const settings = await unseal(key, settingsName, sealed)
    return settings.ok ? restoreSettings(settings.value) : settings
  }

  return {
    exists: () => ask(async () => success((await records.header()) !== undefined)),

    create: (typed, { plans: given, unreadable = [], settings }) =>
      ask(async () => {
        const passphrase = choosePassphrase(typed)
        if (!passphrase.ok) return passphrase
        const { header, key: raw } = await createHeader(passphrase.value)
        const key = await importKey(raw)
        const sealed = await Promise.all(given.map((plan) => sealNew(key, plan)))
        const asItLies = unreadable.map(({ id, content }) => sealUnreadable(key, id, content))
        const others = [...asItLies, sealAs(key, settingsName, storedSettings(settings))]
        await records.found(header, [...sealed.flat(), ...(await Promise.all(others))])
        await keeper.write(raw)
        return success(undefined)
      }),

    unlock: (typed) =>
      ask(async () => {
        const found = await records.header()
        if (found === undefined) return failure('failed')
        const header = restoreHeader(found)
        if (!header.ok) return header
        const raw = await keyFrom(normalisePassphrase(typed), header.value)
        if (!raw.ok) return raw
        // An older program does not know what this one is going to write.
        if (header.value.version < vaultVersion)
          await records.replaceHeader({ ...header.value, version: vaultVersion })
        await keeper.write(raw.value)
        return success(undefined)
      }),

    empty: () =>
      ask(async () => {
        await records.empty()
        return success(undefined)
      }),

    lock: () =>
      inTurn(async () => {
        plans.forget()
        await keeper.clear()
      }),

    forget: () => plans.forget(),

    readAll: () => withKey(async (key) => success(await plans.readAll(key))),

    read: (id) => withKey((key) => plans.read(key, id)),

    write: (plan) =>
      withKey(async (key) => {
        const there = await plans.read(key, plan.id)
        return there.ok ? plans.write(key, plan) : there
      }),

    replace: (plan) => withKey((key) => plans.write(key, plan)),

    remove: (id) => withKey(async () => success(await plans.remove(id))),

    readSettings: () => withKey(settingsIn),

    changeSettings: (change) =>
      withKey(async (key) => {
        const settings = await applySettingsChange(settingsIn(key), change)
        if (!settings.ok) return settings
        const sealed = await sealAs(key, settingsName, storedSettings(settings.value))
        return (await records.put(sealed)) ? settings : failure('damaged')
      }),
  }
}
