import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { DueText } from '../../session/ports/reminders.ts'

z.config({ jitless: true })

const listName = 'reminders/list'
const saidName = 'reminders/said'
const list = z.array(
  z.object({ key: z.string(), at: z.number(), lapses: z.number(), text: z.string() }),
)
const keys = z.array(z.string())

/** Memory only: the texts name no child, but the days alone are the user's own business. */
export async function readReminders(): Promise<{
  readonly list: readonly DueText[]
  readonly said: readonly string[]
}> {
  const found = await browser.storage.session.get([listName, saidName])
  const [parsed, said] = [list.safeParse(found[listName]), keys.safeParse(found[saidName])]
  return { list: parsed.success ? parsed.data : [], said: said.success ? said.data : [] }
}

export const writeReminders = (reminders: readonly DueText[]): Promise<void> =>
  browser.storage.session.set({ [listName]: reminders })

export const writeSaid = (said: readonly string[]): Promise<void> =>
  browser.storage.session.set({ [saidName]: said })
