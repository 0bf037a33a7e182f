import { signal } from '@preact/signals'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { vi } from 'vitest'
import { createStorage } from '../../lib/extension/storage/storage.ts'
import { createPlan } from '../../lib/plan/create.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { success } from '../../lib/result.ts'
import {
  defaultSettings,
  type StoragePort,
  type StorageState,
} from '../../lib/session/ports/storage.ts'
import type { Bytes, KeyKeeper } from '../../lib/vault/key-keeper.ts'
import { createMemoryStorage } from '../../lib/vault/memory.ts'
import { createVault } from '../../lib/vault/vault.ts'
import { fakeBrowser } from './fake-browser.ts'

export const passphrase = 'fyra små blå hästar'

export const planWith = (child: string): Plan => {
  const plan = createPlan(crypto.randomUUID(), '2026-11-22T09:12:00Z')
  return { ...plan, child: { ...plan.child, name: child } }
}

/** Nothing but these is kept. */
export const plansOnly = (plans: readonly Plan[]) => success({ plans, unreadable: [] })

/** One round instead of 600 000, for tests that are not about the derivation. */
export function deriveQuickly(): void {
  const derive = crypto.subtle.deriveBits.bind(crypto.subtle)
  vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation((how, key, length) =>
    derive({ ...(how as Pbkdf2Params), iterations: 1 }, key, length),
  )
}

/** A device with nothing on it. */
export function resetDevice(): void {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  fakeBrowser.storage.session.reset()
  fakeBrowser.storage.local.reset()
  fakeBrowser.alarms.reset()
}

export function createMemoryKeeper(): KeyKeeper {
  let kept: Bytes | undefined
  return {
    read: async () => kept,
    write: async (key) => {
      kept = key
    },
    clear: async () => {
      kept = undefined
    },
  }
}

/** The vault as a port, as the contract asks for one. */
function portAround(vault: ReturnType<typeof createVault>): StoragePort {
  const state = signal<StorageState>('open')
  return {
    ...vault,
    state,
    create: undefined,
    touch: () => undefined,
    async unlock(typed) {
      const unlocked = await vault.unlock(typed)
      if (unlocked.ok) state.value = 'open'
      return unlocked
    },
    async lock() {
      await vault.lock()
      state.value = 'locked'
    },
  }
}

export type Windows = { readonly first: StoragePort; readonly second: StoragePort | undefined }
export type Kind = { readonly lockable: boolean; readonly open: () => Promise<Windows> }

/** Every implementation of the storage port, each on a device of its own. */
export const kinds: Readonly<Record<string, Kind>> = {
  memory: {
    lockable: false,
    open: async () => ({ first: createMemoryStorage(), second: undefined }),
  },
  vault: {
    lockable: true,
    async open() {
      const keeper = createMemoryKeeper()
      const [first, second] = [createVault({ keeper }), createVault({ keeper })]
      await first.create(passphrase, { plans: [], settings: defaultSettings })
      return { first: portAround(first), second: portAround(second) }
    },
  },
  'extension without a passphrase': {
    lockable: false,
    open: async () => ({ first: createStorage(), second: createStorage() }),
  },
  'extension with a passphrase': {
    lockable: true,
    async open() {
      const [first, second] = [createStorage(), createStorage()]
      await first.create?.(passphrase)
      return { first, second }
    },
  },
}
