import browser from 'webextension-polyfill'
import { readWatch, wipe } from './idle.ts'
import { touchedAtName } from './session-names.ts'

const leastBetween = 10_000

/** For the panel: notes that the user is at work, at most once in ten seconds. */
export function createTouch(): () => void {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const now = Date.now()
    if (Math.abs(now - last) < leastBetween) return
    last = now
    // If this fails, the vault only locks sooner.
    note(now).catch(() => undefined)
  }
}

/** A machine that wakes may be touched before the alarm rings; by then the time has run out. */
async function note(now: number): Promise<void> {
  const watch = await readWatch(now)
  if (watch === 'idle') await wipe()
  if (watch === 'at-work') await browser.storage.session.set({ [touchedAtName]: now })
}
