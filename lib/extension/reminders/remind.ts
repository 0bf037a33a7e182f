import browser from 'webextension-polyfill'
import { dueNow } from '../../process/reminders.ts'
import { readReminders, readSaid, writeSaid } from './reminder-store.ts'

const alarmName = 'reminders'
const everyMinutes = 5
/** More at once than anybody reads one by one. */
const many = 5

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
  // A browser that starts wakes the worker for those who listen, and the alarms of the last time may be gone.
  browser.runtime.onStartup.addListener(() => undefined)
  return remind(Date.now())
}

/** Has the background look from now on. */
export async function watchReminders(): Promise<void> {
  if (await browser.alarms.get(alarmName)) return
  await browser.alarms.create(alarmName, { periodInMinutes: everyMinutes })
}

/** Two events may come at once, and the panel may write meanwhile: each reminder is said once. */
export const inReminderTurn = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request('sip-panelen/reminders', work)

/** @param now milliseconds since 1970. */
const remind = (now: number): Promise<void> =>
  inReminderTurn(async () => {
    const [{ list, general }, said] = await Promise.all([readReminders(), readSaid()])
    if (list.length > 0) await watchReminders()
    const due = dueNow(list, now, said)
    const [first] = due
    if (!first) return
    await writeSaid([...said, ...due.map(({ key }) => key)])
    await browser.action.setBadgeText({ text: String(due.length) })
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
    if (first.text === undefined || due.length > many) await show(first.key, general)
    else for (const { key, text = general } of due) await show(key, text)
  })

async function show(key: string, text: string): Promise<void> {
  await browser.notifications.create(`reminder-${key}`, {
    type: 'basic',
    title: 'SIP-panelen',
    message: text,
    iconUrl: browser.runtime.getURL('icon-128.png'),
  })
}
