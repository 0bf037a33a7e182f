import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { integer } from '../../plan/kind-schemas.ts'
import type { KeyKeeper } from '../../vault/key-keeper.ts'
import { watchIdle } from './auto-lock.ts'
import { keyName, touchedAtName } from './session-names.ts'

/** Chromium keeps JSON only, so the bytes lie there as numbers. */
const rawKey = z.array(integer.check(z.gte(0), z.lte(255))).check(z.length(32))

/** The vault's key in `storage.session`, shared by every window and gone with the browser. */
export const sessionKeeper: KeyKeeper = {
  async read() {
    const found = await browser.storage.session.get(keyName)
    const raw = rawKey.safeParse(found[keyName])
    return raw.success ? new Uint8Array(raw.data) : undefined
  },
  async write(key) {
    // The watch comes first: an open vault that is not watched would never lock.
    await watchIdle()
    await browser.storage.session.set({ [keyName]: [...key], [touchedAtName]: Date.now() })
    // The background may have taken the alarm of a locked vault away meanwhile.
    await watchIdle()
  },
  clear: () => browser.storage.session.remove(keyName),
}

/** Calls `heard` when the key is stored or removed, by any window or by the background. */
export function onKeyChange(heard: (present: boolean) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[keyName]
    if (change) heard(change.newValue !== undefined)
  })
}
