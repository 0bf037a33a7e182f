import browser from 'webextension-polyfill'
import { dueNow } from '../../process/reminders.ts'
import { readReminders, readSaid, writeSaid } from './reminder-store.ts'

export const alarmName = 'reminders'

/**
 * For the background: says what is due, once each. Looks every few minutes, and each time the worker
 * starts; what fell due while the machine slept is said when it wakes. Holds no state of its own.
 *
 * @returns Resolves when what is due at the start has been said.
 */
export function remindWhenDue(): Promise<void> {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === alarmName) void remind(Date.now())
  })
  return remind(Date.now())
}

/** @param now milliseconds since 1970. */
const remind = (now: number): Promise<void> =>
  // Two events may come at once, and each reminder is said once.
  navigator.locks.request('sip-panelen/reminders', async () => {
    const [list, said] = await Promise.all([readReminders(), readSaid()])
    const due = dueNow(list, now, said)
    if (due.length === 0) return
    await writeSaid([...said, ...due.map(({ key }) => key)])
    for (const { key, text } of due) await show(key, text, due.length)
  })

async function show(key: string, text: string, count: number): Promise<void> {
  await browser.action.setBadgeText({ text: String(count) })
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  await browser.notifications.create(`reminder-${key}`, {
    type: 'basic',
    title: 'SIP-panelen',
    message: text,
    iconUrl: browser.runtime.getURL('icon-128.png'),
  })
}
