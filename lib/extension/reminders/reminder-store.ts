import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { failure, type Result, success } from '../../result.ts'
import type { DueText, Reminders } from '../../session/ports/reminders.ts'

const listName = 'reminders/list'
const dueName = 'reminders/due'
const saidName = 'reminders/said'
/** Milliseconds since 1970. */
const instant = z.number()
const due = z.object({ key: z.string(), at: instant, lapses: instant })
const list = z.array(z.extend(due, { text: z.string() }))
const later = z.object({ general: z.string(), due: z.array(due) })
const keys = z.array(z.string())
/** So many lie here at once, the nearest of those that have not been said. */
const room = 500

type Kept = {
  readonly general: string
  /** Each without its text where only the disk remembers it. */
  readonly list: readonly (Omit<DueText, 'text'> & { readonly text?: string })[]
}

/** What is to be said, with the words where the browser has not been closed since. */
export async function readReminders(): Promise<Kept> {
  const [inMemory, onDisk] = await Promise.all([
    browser.storage.session.get(listName),
    browser.storage.local.get(dueName),
  ])
  const words = list.safeParse(inMemory[listName])
  const parsed = later.safeParse(onDisk[dueName])
  const disk = parsed.success ? parsed.data : { general: '', due: [] }
  return { general: disk.general, list: words.success ? words.data : disk.due }
}

/**
 * Words stay in memory: they name no child, but the days alone are the user's own business. On the disk lie
 * hashes and instants, so that a reminder is not missed after a restart.
 *
 * @returns `full` where neither holds them. Where only the memory is full, it is still said that there is something.
 */
export async function writeReminders({
  list,
  general,
  outlive,
}: Reminders): Promise<Result<void, 'full'>> {
  const said = await readSaid()
  const isSaid = new Set(said)
  const nearest = list
    .filter(({ key }) => !isSaid.has(key))
    .toSorted((one, other) => one.at - other.at)
    .slice(0, room)
  const due = outlive ? nearest.map(({ key, at, lapses }) => ({ key, at, lapses })) : []
  await browser.storage.local.set({ [dueName]: { general, due } })
  await writeSaid(stillSaid(said, list))
  try {
    await browser.storage.session.set({ [listName]: nearest })
    return success(undefined)
  } catch {
    // What lay there before does not hold any more: what is on the disk takes its place.
    await browser.storage.session.remove(listName)
    return outlive ? success(undefined) : failure('full')
  }
}

/** The keys of what has been said, the oldest first. They are hashes, so they may outlive the browser. */
export async function readSaid(): Promise<readonly string[]> {
  const { [saidName]: found } = await browser.storage.local.get(saidName)
  const parsed = keys.safeParse(found)
  return parsed.success ? parsed.data : []
}

export const writeSaid = (said: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [saidName]: said })

/** What has been said of what is still to be said, and the last of what is not any more: a plan may turn back. */
function stillSaid(said: readonly string[], list: readonly DueText[]): readonly string[] {
  const here = new Set(list.map(({ key }) => key))
  const others = said.filter((key) => !here.has(key)).slice(-room)
  return [...others, ...said.filter((key) => here.has(key))]
}
