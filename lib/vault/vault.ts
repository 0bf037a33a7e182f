import type { Plan } from '../plan/schema.ts'
import { failure, type Result, success } from '../result.ts'
import type { Settings, StorageFault, UnreadablePlan } from '../session/ports/storage.ts'
import { attempt, createTurns } from './attempt.ts'
import { openDatabase, planId, planName, type SealedEntry, settingsName } from './database.ts'
import { createHeader, keyFrom, restoreHeader } from './header.ts'
import type { KeyKeeper } from './key-keeper.ts'
import { choosePassphrase, normalisePassphrase } from './passphrase.ts'
import { importKey, seal, unseal } from './seal.ts'
import { restoreSettings, storedSettings } from './settings.ts'
import {
  applySettingsChange,
  checkWritable,
  readPlan,
  readPlans,
  type StoredPlans,
} from './stored-plans.ts'

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
  const inTurn = createTurns()

  const ask = <Value>(work: () => Answer<Value>) => inTurn(() => attempt(work))

  const withKey = <Value>(work: (key: CryptoKey) => Answer<Value>) =>
    ask(async () => {
      const raw = await keeper.read()
      return raw ? work(await importKey(raw)) : failure('locked')
    })

  const sealAs = async (key: CryptoKey, name: string, content: unknown): Promise<SealedEntry> => [
    name,
    await seal(key, name, content),
  ]

  const put = async (key: CryptoKey, name: string, content: unknown): Answer<void> => {
    const there = await records.put(await sealAs(key, name, content))
    return there ? success(undefined) : failure('damaged')
  }

  const putPlan = async (key: CryptoKey, given: Plan): Answer<void> => {
    const plan = checkWritable(given)
    return plan.ok ? put(key, planName(given.id), plan.value) : plan
  }

  const readOne = async (key: CryptoKey, id: string) => {
    const sealed = await records.plan(id)
    return readPlan(sealed === undefined ? undefined : await unseal(key, planName(id), sealed))
  }

  const settingsIn = async (key: CryptoKey): Answer<Settings> => {
    const sealed = await records.settings()
    if (sealed === undefined) return restoreSettings(undefined)
    const settings = await unseal(key, settingsName, sealed)
    return settings.ok ? restoreSettings(settings.value) : settings
  }

  return {
    exists: () => ask(async () => success((await records.header()) !== undefined)),

    create: (typed, { plans, unreadable = [], settings }) =>
      ask(async () => {
        const passphrase = choosePassphrase(typed)
        if (!passphrase.ok) return passphrase
        const { header, key: raw } = await createHeader(passphrase.value)
        const key = await importKey(raw)
        const sealed = plans.map((plan) => sealAs(key, planName(plan.id), plan))
        const asItLies = unreadable.map(({ id, content }) => sealAs(key, planName(id), content))
        const first = [...sealed, ...asItLies, sealAs(key, settingsName, storedSettings(settings))]
        await records.found(header, await Promise.all(first))
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
        await keeper.write(raw.value)
        return success(undefined)
      }),

    empty: () =>
      ask(async () => {
        await records.empty()
        return success(undefined)
      }),

    lock: () => inTurn(() => keeper.clear()),

    readAll: () =>
      withKey(async (key) => {
        const found = (await records.plans()).map(async ([name, sealed]) => ({
          id: planId(name),
          content: await unseal(key, name, sealed),
        }))
        return success(readPlans(await Promise.all(found)))
      }),

    read: (id) => withKey((key) => readOne(key, id)),

    write: (plan) =>
      withKey(async (key) => {
        const there = await readOne(key, plan.id)
        return there.ok ? putPlan(key, plan) : there
      }),

    replace: (plan) => withKey((key) => putPlan(key, plan)),

    remove: (id) => withKey(async () => success(await records.remove(planName(id)))),

    readSettings: () => withKey(settingsIn),

    changeSettings: (change) =>
      withKey(async (key) => {
        const settings = await applySettingsChange(settingsIn(key), change)
        if (!settings.ok) return settings
        const written = await put(key, settingsName, storedSettings(settings.value))
        return written.ok ? settings : written
      }),
  }
}
