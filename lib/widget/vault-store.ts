import type { Plan } from '../plan/schema.ts'
import type { Result } from '../result.ts'
import { defaultSettings, type StorageFault } from '../session/ports/storage.ts'
import type { Bytes } from '../vault/key-keeper.ts'
import { createVault } from '../vault/vault.ts'
import type { PlanStore } from './interface.ts'

/** The key, for as long as the page is open. */
const inMemory = () => {
  let held: Bytes | undefined
  return {
    read: async () => held,
    write: async (key: Bytes) => {
      held = key
    },
    clear: async () => {
      held = undefined
    },
  }
}

const taken = <Value>(result: Result<Value, StorageFault>): Value => {
  if (!result.ok) throw new Error(result.code)
  return result.value
}

/**
 * A store that seals plans in this origin's IndexedDB under a passphrase; the first one makes it.
 * Who forgets the passphrase has lost the plans: it is kept nowhere.
 * @returns `too-short` or `wrong-passphrase` to ask once more; `plain-page` where the page came without
 * https, and the browser seals nothing; other codes tell of the browser's storage.
 */
export async function openVault(
  passphrase: string,
): Promise<
  | { readonly ok: true; readonly value: PlanStore }
  | { readonly ok: false; readonly code: StorageFault | 'plain-page' }
> {
  if (!isSecureContext) return { ok: false, code: 'plain-page' }
  const vault = createVault({ keeper: inMemory(), name: 'sip-plan' })
  const exists = await vault.exists()
  if (!exists.ok) return exists
  const opened = exists.value
    ? await vault.unlock(passphrase)
    : await vault.create(passphrase, { plans: [], settings: defaultSettings })
  if (!opened.ok) return opened
  // Else the browser may clear it when the disk is full. It answers with a word, and asks nobody else.
  void navigator.storage?.persist?.().catch(() => undefined)
  const shown = new Set<string>()
  return {
    ok: true,
    value: {
      async read(planId: string) {
        const found = await vault.read(planId)
        if (found.ok || found.code !== 'not-a-plan') return taken(found)
        // As it lies, to be mended. What is written then has been opened by the user.
        const { unreadable } = taken(await vault.readAll())
        shown.add(planId)
        return unreadable.find(({ id }) => id === planId)?.content as Plan
      },
      async write(plan: Plan) {
        taken(await (shown.delete(plan.id) ? vault.replace(plan) : vault.write(plan)))
      },
    },
  }
}
