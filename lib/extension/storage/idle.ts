import browser from 'webextension-polyfill'
import { defaultSettings } from '../../session/ports/storage.ts'
import { clearDrafts } from './clear-drafts.ts'
import { keyName, lockAfterName, touchedAtName } from './session-names.ts'

const minute = 60_000

type Watch = 'locked' | 'at-work' | 'idle'

/**
 * Whether the vault is open and has lain untouched too long. A touch in the future counts as old:
 * a clock that was set back must not keep the vault open.
 */
export async function readWatch(now: number): Promise<Watch> {
  const found = await browser.storage.session.get([keyName, touchedAtName, lockAfterName])
  if (found[keyName] === undefined) return 'locked'
  const touchedAt = Number(found[touchedAtName] ?? Number.NaN)
  const lockAfter = Number(found[lockAfterName] ?? defaultSettings.lockAfter)
  return Math.abs(now - touchedAt) < lockAfter * minute ? 'at-work' : 'idle'
}

/** Tells the background how many minutes to wait. */
export const setLockAfter = (minutes: number): Promise<void> =>
  browser.storage.session.set({ [lockAfterName]: minutes })

/** Locks: takes the key away, and what may be left in memory of plans that the vault holds. */
export async function wipe(): Promise<void> {
  await browser.storage.session.remove([keyName, touchedAtName, lockAfterName])
  await clearDrafts()
}
