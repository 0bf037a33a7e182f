import browser from 'webextension-polyfill'
import { readWatch, wipe } from './idle.ts'

const alarmName = 'vault-idle'

/**
 * For the background: locks the vault when nobody has worked for the chosen time. Looks once a
 * minute, and each time the worker starts. Holds no state of its own.
 */
export function lockWhenIdle(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === alarmName) void look().then(stopWhenLocked)
  })
  void look()
}

async function look(): Promise<void> {
  const watch = await readWatch(Date.now())
  if (watch === 'idle') await wipe()
  if (watch === 'at-work') await watchIdle()
}

/** What is locked is not looked at every minute. */
async function stopWhenLocked(): Promise<void> {
  if ((await readWatch(Date.now())) !== 'locked') return
  await browser.alarms.clear(alarmName)
  // A window may have opened it just now, while the alarm was still there.
  await look()
}

/** Sets the alarm, if it is not set: setting it anew would put off its next ring. */
export async function watchIdle(): Promise<void> {
  if (await browser.alarms.get(alarmName)) return
  await browser.alarms.create(alarmName, { periodInMinutes: 1 })
}
