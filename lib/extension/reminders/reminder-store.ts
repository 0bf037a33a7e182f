import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { DueText } from '../../session/ports/reminders.ts'

const listName = 'reminders/list'
const saidName = 'reminders/said'
/** Milliseconds since 1970. */
const instant = z.number()
const list = z.array(z.object({ key: z.string(), at: instant, lapses: instant, text: z.string() }))
const keys = z.array(z.string())
/** More than all plans of a user give in the time that a plan is kept. */
const remembered = 500

/** Memory only: the texts name no child, but the days alone are the user's own business. */
export async function readReminders(): Promise<readonly DueText[]> {
  const { [listName]: found } = await browser.storage.session.get(listName)
  const parsed = list.safeParse(found)
  return parsed.success ? parsed.data : []
}

export const writeReminders = (reminders: readonly DueText[]): Promise<void> =>
  browser.storage.session.set({ [listName]: reminders })

/** The keys of what has been said, the oldest first. They are hashes, so they may outlive the browser. */
export async function readSaid(): Promise<readonly string[]> {
  const { [saidName]: found } = await browser.storage.local.get(saidName)
  const parsed = keys.safeParse(found)
  return parsed.success ? parsed.data : []
}

export const writeSaid = (said: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [saidName]: said.slice(-remembered) })
