import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { type EveryPort, listenEverywhere } from './every-port.ts'
import { type Asked, type NetLog, netLogTo, readNetLog } from './net-log.ts'
import { alva, openNote, saveNote } from './story/journal-steps.ts'
import {
  choosePassphrase,
  chooseServer,
  fetchChild,
  handOff,
  insertPlan,
  unlock,
} from './story/panel-steps.ts'
import { openMeeting } from './story/process-steps.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { writePlan } from './story/write-plan.ts'

// The whole story, told in order, in a browser that writes down all that it asks of the network. Every
// name but this machine's leads to a listener, and so does every port that nobody else has.
const passphrase = 'lugn lunch på tisdag'
let everywhere: EveryPort
let profile: string
let stage: Stage
let journal: Page
let panel: Page
const logs: string[] = []
const steps: { readonly name: string; readonly at: number }[] = []

type Bundle = {
  readonly entry: readonly { readonly request: { method: string }; readonly resource?: unknown }[]
}

const step = (name: string) => steps.push({ name, at: Date.now() })

/** What the panel saves as a file, caught on its way to the browser. */
const savedFile = async (): Promise<string> => {
  type Caught = { caught?: Promise<string> }
  await panel.evaluate(() => {
    const address = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) Object.assign(globalThis, { caught: blob.text() })
      return address(blob)
    }
  })
  await typist(panel).press('Spara planen som fil')
  await panel.waitForFunction(() => (globalThis as Caught).caught)
  return panel.evaluate(() => (globalThis as Caught).caught ?? '')
}

beforeAll(async () => {
  everywhere = await listenEverywhere()
  profile = await mkdtemp(join(tmpdir(), 'sip-nothing-leaves-'))
  const args = () => {
    const log = join(profile, `net-${logs.length}.json`)
    logs.push(log)
    const elsewhere = `MAP * 127.0.0.1:${everywhere.port}, EXCLUDE localhost`
    return [`--host-resolver-rules=${elsewhere}`, netLogTo(log)]
  }
  stage = await openStage(profile, { args })
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
})

afterAll(async () => {
  await stage.close()
  await everywhere.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

test('nothing configured, Överlämna says that nobody is chosen', async () => {
  step('written and read')
  await fetchChild(panel)
  await writePlan(panel, completePlan, async () => undefined)
  step('handed off to nobody')
  await typist(panel).press('Överlämna')
  await panel
    .getByText('Ingen mottagare är vald, så inget har skickats.', { exact: false })
    .waitFor()
})

test('inserted, sealed, met about, printed, saved as a file and opened from it', async () => {
  step('inserted')
  await openNote(journal)
  await insertPlan(panel)
  await saveNote(journal, stage.world)
  step('sealed')
  await typist(panel).press('Alla planer')
  await choosePassphrase(panel, passphrase)
  await panel.getByRole('button', { name: /^Alva Lind/ }).click()
  step('met about')
  const meeting = await openMeeting(stage, panel)
  await meeting.close()
  step('printed and saved')
  await panel.getByText('Skriv ut eller spara som fil').click()
  const opened = stage.browser().context.waitForEvent('page')
  await typist(panel).press('Hela planen')
  const print = await opened
  await print.locator('.paper').first().waitFor()
  await print.close()
  const file = await savedFile()
  step('opened from the file')
  await typist(panel).press('Alla planer')
  await typist(panel).press('Ta bort planen för Alva Lind')
  const chooser = panel.waitForEvent('filechooser')
  await typist(panel).press('Öppna en fil')
  const chosen = { name: 'plan.sip.json', mimeType: 'application/json', buffer: Buffer.from(file) }
  await (await chooser).setFiles(chosen)
  await panel.locator('.summary').waitFor()
})

test('a server is chosen, and gets the plan at the press', async () => {
  step('chosen')
  await typist(panel).press('Alla planer')
  await chooseServer(panel, stage.world.backend.url)
  await panel.getByRole('button', { name: /^Alva Lind/ }).click()
  step('handed off')
  expect(await handOff(panel)).toContain('Kvitto')
  step('after')
})

test('closed, opened again and unlocked', async () => {
  stage.faults.clear()
  await stage.reopen()
  step('opened again')
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
  await unlock(panel, passphrase)
  step('the plan is opened')
  await panel.getByRole('button', { name: /^Alva Lind/ }).click()
  await panel.getByText('Överlämnad').first().waitFor()
  // As when the user comes back to the window.
  const comeBack = async () => {
    await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    return stage.faults.seen.length
  }
  await expect.poll(comeBack, { timeout: 15_000 }).toBeGreaterThan(0)
  await stage.browser().close()
})

test('nothing was sent that no press asked for, and nothing to an address that nobody chose', async () => {
  const read = await Promise.all(logs.map(readNetLog))
  const [journalAt, regionAt] = [stage.world.journal.url, stage.world.backend.url].map(
    (address) => new URL(address).origin,
  )
  const told = read.flatMap(({ asked }: NetLog) => asked)
  const stepOf = ({ at }: Asked) => steps.findLast((each) => each.at <= at)?.name ?? 'begun'
  // The journal's own pages ask their own server, and the browser itself its maker's.
  const isBrowsers = ({ by, url }: Asked) =>
    by === '' && /\.(google|googleapis|gvt1)\.com$/.test(new URL(url).hostname)
  const ours = told.filter((each) => !each.url.startsWith(`${journalAt}/`) && !isBrowsers(each))
  expect(told.length).toBeGreaterThan(ours.length)
  expect(ours.filter(({ url }) => !url.startsWith(`${regionAt}/`))).toEqual([])

  const byStep = (wanted: readonly Asked[]) => [...new Set(wanted.map(stepOf))]
  expect(byStep(ours)).toEqual(['handed off', 'the plan is opened'])
  // What has become of it is asked when the plan is looked at again: that reads, and sends nothing of it.
  const later = stage.faults.seen.map(({ method, body }) => ({ method, body }))
  expect(later.length).toBeGreaterThan(0)
  for (const { method, body } of later) {
    const asked = method === 'GET' ? [] : (JSON.parse(body) as Bundle).entry
    expect(asked.map(({ request, resource }) => [request.method, resource])).toEqual(
      asked.map(() => ['GET', undefined]),
    )
  }
  for (const { url } of ours) expect(decodeURIComponent(url)).not.toMatch(/Alva|Lind|2018/)

  const ports = [journalAt, regionAt].map((origin) => new URL(origin ?? '').port)
  ports.push(String(everywhere.port))
  const addresses = read.flatMap(({ connected }) => connected)
  expect(addresses.filter((each) => !ports.some((port) => each.endsWith(`:${port}`)))).toEqual([])
  expect(everywhere.count).toBeGreaterThan(200)
  expect(everywhere.visited.filter((port) => port !== everywhere.port)).toEqual([])
})
