import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPlan } from '../../lib/plan/create.ts'
import { completePlan } from '../fixtures/complete.ts'
import { ANY_PORTS, startWorld, type World } from '../world/world.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { withLeave } from './granted.ts'
import { alva } from './story/journal-steps.ts'
import { choosePassphrase } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { stopWorker } from './story/stop-worker.ts'

// One story, told in order: the worker is stopped before each reminder falls due.
const day = 86_400_000
const alarmName = 'reminders'
// Chromium rings an alarm at most every 30 seconds.
const within = { timeout: 90_000 }
let extension: string
let profile: string
let world: World
let browser: OpenBrowser
let panel: Page

/** Runs before the worker's own script: writes down what it shows, which the browser does not tell. */
const witness = `{
  const { create } = chrome.notifications
  chrome.notifications.create = (id, options, ...rest) => {
    chrome.storage.session.set({ ['shown/' + crypto.randomUUID()]: options.title + ': ' + options.message })
    return create.call(chrome.notifications, id, options, ...rest)
  }
}
`

beforeAll(async () => {
  extension = await withLeave('notifications')
  const script = join(extension, 'background.js')
  await writeFile(script, witness + (await readFile(script, 'utf8')))
  world = await startWorld({ ports: ANY_PORTS })
  profile = await mkdtemp(join(tmpdir(), 'sip-profile-'))
  browser = await openBrowser({ extension, profile })
  const { child, guardians, id } = completePlan
  const date = new Date(Date.now() - 30 * day).toISOString().slice(0, 10)
  const followUp = { date, time: '', caller: 'Eva Nyström' }
  await seed({ world, browser: () => browser }, [
    { ...createPlan(id, completePlan.createdAt), child, guardians, followUp },
  ])
  const journal = browser.context.pages()[0] ?? (await browser.context.newPage())
  await journal.goto(alva(world))
  panel = await browser.pressIcon(journal)
  await openPlan(panel, 'Alva Lind')
})

afterAll(async () => {
  await browser.close()
  await world.close()
  for (const folder of [extension, profile])
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const shown = () =>
  panel.evaluate(async () =>
    Object.entries(await chrome.storage.session.get(null))
      .filter(([name]) => name.startsWith('shown/'))
      .map(([, words]) => String(words)),
  )
const standing = () => panel.evaluate(async () => Object.keys(await chrome.notifications.getAll()))
const badge = () => panel.evaluate(() => chrome.action.getBadgeText({}))
const alarm = () => panel.evaluate((name) => chrome.alarms.get(name), alarmName)

/** Stops the worker, and lets its alarm have rung at an instant that is past. */
const ringWhileStopped = async (when: number) => {
  await stopWorker(panel)
  await panel.evaluate(
    ([name, instant]) => chrome.alarms.create(name, { when: instant, periodInMinutes: 5 }),
    [alarmName, when] as const,
  )
}

/** Adds a reminder to those that the panel has left, as a plan written meanwhile would. */
const add = (key: string, at: number) =>
  panel.evaluate(
    async ([name, each]) => {
      const { [name]: list } = await chrome.storage.session.get(name)
      await chrome.storage.session.set({ [name]: [...(list as object[]), each] })
    },
    ['reminders/list', { key, at, lapses: Date.now() + day, text: `SIP ${key}.` }] as const,
  )

test('after a day’s sleep: all that fell due is said when the worker wakes, once each, and names no child', async () => {
  await expect.poll(alarm, within).toMatchObject({ periodInMinutes: 5 })
  expect(await shown()).toEqual([])
  await add('yesterday', Date.now() - 20 * 3_600_000)
  await add('this morning', Date.now() - 3_600_000)
  await add('tomorrow', Date.now() + day)
  await ringWhileStopped(Date.now() - day)
  await expect.poll(shown, within).toHaveLength(3)
  const words = (await shown()).sort()
  expect(words.slice(1)).toEqual(['SIP-panelen: SIP this morning.', 'SIP-panelen: SIP yesterday.'])
  expect(words[0]).toMatch(/^SIP-panelen: En uppföljning .+ är inte antecknad\.$/)
  expect(words[0]).not.toMatch(/Alva|Lind|2018|Eva|Håsta/)
  await expect.poll(standing, within).toHaveLength(3)
  expect(await standing()).toContainEqual(expect.stringMatching(/^reminder-[\da-f]{16}$/))
  await expect.poll(badge, within).toBe('3')
  expect((await alarm())?.scheduledTime).toBeGreaterThan(Date.now() - 60_000)
}, 120_000)

test('the panel takes the number from the icon; what has been said is not said again', async () => {
  await panel.reload()
  await panel.locator('.summary, .plans').first().waitFor()
  await expect.poll(badge, within).toBe('')
  await add('new', Date.now() - 1000)
  await ringWhileStopped(Date.now() - 1)
  await expect.poll(standing, within).toContain('reminder-new')
  expect(await shown()).toHaveLength(4)
  expect(await badge()).toBe('1')
}, 120_000)

test('after a restart it is said that there is something, though nobody has opened the panel', async () => {
  await choosePassphrase(panel, 'lugn lunch på tisdag')
  const kept = await panel.evaluate(async (at) => {
    const name = 'reminders/due'
    const { [name]: found } = await chrome.storage.local.get(name)
    const { general, due } = found as { general: string; due: object[] }
    const each = { key: 'this week', at, lapses: Number.MAX_SAFE_INTEGER }
    await chrome.storage.local.set({ [name]: { general, due: [...due, each] } })
    return JSON.stringify(await chrome.storage.local.get(null))
  }, Date.now() - 1000)
  expect(kept).not.toMatch(/Alva|Lind|Håsta|uppfölj/)
  await browser.close()

  browser = await openBrowser({ extension, profile })
  const worker = await browser.serviceWorker()
  const said = () =>
    worker.evaluate(async () =>
      Object.entries(await chrome.storage.session.get(null)).flatMap(([name, words]) =>
        name.startsWith('shown/') ? [String(words)] : [],
      ),
    )
  await expect
    .poll(said, within)
    .toEqual(['SIP-panelen: Något är att göra i en SIP. Öppna panelen.'])
  expect(await worker.evaluate((name) => chrome.alarms.get(name), alarmName)).toMatchObject({
    periodInMinutes: 5,
  })
  expect(await worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1')
}, 120_000)
