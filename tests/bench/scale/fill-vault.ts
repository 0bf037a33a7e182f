import type { Page } from 'playwright-core'
import { keyName } from '../../../lib/extension/storage/session-names.ts'
import type { Plan } from '../../../lib/plan/schema.ts'

/**
 * Seals copies of a plan, for as many other children, into the panel's open vault, past the panel itself.
 * They lie as the first version of the vault sealed a whole plan.
 */
export const fillVault = (panel: Page, plan: Plan, count: number): Promise<void> =>
  panel.evaluate(
    async ({ plan, count, keyName }) => {
      const { [keyName]: raw } = await chrome.storage.session.get(keyName)
      const key = await crypto.subtle.importKey(
        'raw',
        new Uint8Array(raw as number[]),
        'AES-GCM',
        false,
        ['encrypt'],
      )
      const opening = indexedDB.open('sip-panelen')
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => resolve(opening.result)
      })
      const encoder = new TextEncoder()
      const seal = async (name: string, content: unknown) => {
        const iv = crypto.getRandomValues(new Uint8Array(12))
        const data = await crypto.subtle.encrypt(
          { name: 'AES-GCM', iv, additionalData: encoder.encode(name) },
          key,
          encoder.encode(JSON.stringify(content)),
        )
        const sealed = new Uint8Array(12 + data.byteLength)
        sealed.set(iv)
        sealed.set(new Uint8Array(data), 12)
        return sealed
      }
      for (let done = 0; done < count; done += 500) {
        const named = Array.from({ length: Math.min(500, count - done) }, async (_, index) => {
          const number = done + index
          const id = crypto.randomUUID()
          const child = { ...plan.child, name: `Barn Nummer${number}`, personalNumber: '' }
          const changedAt = new Date(Date.parse(plan.changedAt) - number * 60_000).toISOString()
          const name = `plan/${id}`
          return [name, await seal(name, { ...plan, id, child, changedAt })] as const
        })
        const sealed = await Promise.all(named)
        const change = database.transaction('sealed', 'readwrite')
        for (const [name, bytes] of sealed) change.objectStore('sealed').put(bytes, name)
        await new Promise<void>((resolve, reject) => {
          change.oncomplete = () => resolve()
          change.onabort = () => reject(change.error)
        })
      }
      database.close()
    },
    { plan, count, keyName },
  )
