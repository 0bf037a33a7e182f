import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { DueText } from '../../session/ports/reminders.ts'

const listName = 'reminders/list'
const saidName = 'reminders/said'
/** Milliseconds since 1970. */
const instant = v.pipe(v.number(), v.finite())
const list = v.array(v.object({ key: v.string(), at: instant, lapses: instant, text: v.string() }))
const keys = v.array(v.string())

/** Memory only: the texts name no child, but the days alone are the user's own business. */
export async function readReminders(): Promise<{
  readonly list: readonly DueText[]
  readonly said: readonly string[]
}> {
  const found = await browser.storage.session.get([listName, saidName])
  const [parsed, said] = [v.safeParse(list, found[listName]), v.safeParse(keys, found[saidName])]
  return { list: parsed.success ? parsed.output : [], said: said.success ? said.output : [] }
}

export const writeReminders = (reminders: readonly DueText[]): Promise<void> =>
  browser.storage.session.set({ [listName]: reminders })

export const writeSaid = (said: readonly string[]): Promise<void> =>
  browser.storage.session.set({ [saidName]: said })
