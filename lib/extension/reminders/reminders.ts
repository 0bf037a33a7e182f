import browser from 'webextension-polyfill'
import { failure, success } from '../../result.ts'
import type { RemindersPort } from '../../session/ports/reminders.ts'
import { attempt } from '../../vault/attempt.ts'
import { inReminderTurn, watchReminders } from './remind.ts'
import { writeReminders } from './reminder-store.ts'

const permission = { permissions: ['notifications' as const] }

/** For the panel: gives the background what to remind of. Without leave to notify, the icon counts. */
export const createReminders = (): RemindersPort => ({
  set: (reminders) =>
    attempt(() =>
      inReminderTurn(async () => {
        const kept = await writeReminders(reminders)
        await browser.action.setBadgeText({ text: '' })
        if (reminders.list.length > 0) await watchReminders()
        return kept
      }),
    ),
  allow: async () =>
    (await browser.permissions.request(permission)) ? success(undefined) : failure('refused'),
  isAllowed: () => browser.permissions.contains(permission),
})
