import browser from 'webextension-polyfill'
import { readWatch, wipe } from './idle.ts'

const alarmName = 'vault-idle'

/**
 * For the background: locks the vault when nobody has worked for the chosen time. Looks once a
 * minute, and each time the worker starts. Holds no state of its own.
 */
export function lockWhenIdle(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === alarmName) void look()
  })
  void look()
}

async function look(): Promise<void> {
  const watch = await readWatch(Date.now())
  if (watch === 'idle') await wipe()
  if (watch === 'at-work') await watchIdle()
}

/**
 * Sets the alarm, if it is not set: setting it anew would put off its next ring. It is never taken
 * away, since that could happen just as another window opens the vault.
 */
export async function watchIdle(): Promise<void> {
  if (await browser.alarms.get(alarmName)) return
  await browser.alarms.create(alarmName, { periodInMinutes: 1 })
}
