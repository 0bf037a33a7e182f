import browser from 'webextension-polyfill'
import { failure, success } from '../../result.ts'
import type { RemindersPort } from '../../session/ports/reminders.ts'
import { alarmName } from './remind.ts'
import { writeReminders } from './reminder-store.ts'

const everyMinutes = 5
const permission = { permissions: ['notifications' as const] }

/** For the panel: gives the background what to remind of. Without leave to notify, the icon counts. */
export const createReminders = (): RemindersPort => ({
  async set(reminders) {
    // A memory that is full is told where the plan's own write fails; the next change sets them anew.
    const isKept = await writeReminders(reminders).then(
      () => true,
      () => false,
    )
    if (!isKept) return
    await browser.action.setBadgeText({ text: '' })
    if (reminders.length > 0 && !(await browser.alarms.get(alarmName))) {
      await browser.alarms.create(alarmName, { periodInMinutes: everyMinutes })
    }
  },
  allow: async () =>
    (await browser.permissions.request(permission)) ? success(undefined) : failure('refused'),
  isAllowed: () => browser.permissions.contains(permission),
})
