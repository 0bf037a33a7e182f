import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planDocument } from '../../../lib/plan/output/plan-document.ts'
import { sentencesOf } from '../../../lib/plan/output/sentences.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { ANY_PORTS, startWorld, type World } from '../../world/world.ts'
import { builtAddOn } from '../built-extension.ts'
import { search } from '../story/fhir-search.ts'
import { alva, openNote, saveNote } from '../story/journal-steps.ts'
import {
  choosePassphrase,
  chooseServer,
  fetchChild,
  handOff,
  insertPlan,
  unlock,
} from '../story/panel-steps.ts'
import { typist } from '../story/typist.ts'
import { asTyped, writePlan } from '../story/write-plan.ts'
import { missingOrDoubled } from '../tour/missing-or-doubled.ts'
import { setView } from '../view.ts'
import { type OpenFirefox, openFirefox } from './firefox.ts'

// One story, told in order: each test goes on where the one before it ended.
const passphrase = 'lugn lunch på tisdag'
let world: World
let profile: string
let browser: OpenFirefox
let journal: Page
let panel: Page

const open = async () => {
  browser = await openFirefox({ extension: await builtAddOn(), profile })
  journal = await browser.context.newPage()
  await journal.goto(alva(world))
  panel = await browser.pressIcon(journal)
}

beforeAll(async () => {
  world = await startWorld({ ports: ANY_PORTS })
  profile = await mkdtemp(join(tmpdir(), 'sip-firefox-story-'))
  await open()
})

afterAll(async () => {
  await browser.close()
  await world.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

const summary = () => panel.locator('.summary').innerText()

test('the child is read from the journal, and the plan is written to its end', async () => {
  await chooseServer(panel, world.backend.url)
  await fetchChild(panel)
  await expect
    .poll(() => panel.getByRole('heading', { level: 1 }).innerText())
    .toBe('Alva Lind född 2018')
  await writePlan(panel, completePlan)
  expect(await summary()).toContain('8 klara')
  await choosePassphrase(panel, passphrase)
})

test('the plan stands in the note as the journal itself has stored it: each sentence once', async () => {
  await openNote(journal)
  const receipt = await insertPlan(panel)
  expect(receipt).toContain('Infogad i fältet')
  const body = await saveNote(journal, world)
  const document = planDocument(asTyped(completePlan))
  expect(missingOrDoubled(body, sentencesOf(document).flat())).toEqual([])
  expect([...body.matchAll(/<h[23]>/g)]).toHaveLength(1 + document.parts.length)
  expect(body.match(/<ul>/g)).toHaveLength(
    document.parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'list').length,
  )
})

test('it is handed off once, with a receipt', async () => {
  const first = await handOff(panel)
  expect(await handOff(panel)).toBe(first)
  expect(first).toMatch(/Kvitto\s+\S+\s+Version\s+\d+\s+Tid\s+.+\d{4}/)
  expect(await search(world.backend.url, 'CarePlan')).toHaveLength(1)
})

test('after Firefox was closed and opened, it is unlocked and nothing is lost', async () => {
  await browser.close()
  await open()
  await panel.getByRole('heading', { name: 'Panelen är låst' }).waitFor()
  await unlock(panel, passphrase)
  await panel.getByRole('button', { name: /^Alva Lind/ }).click()
  expect(await summary()).toContain('8 klara')
  expect(await panel.locator('.main').innerText()).toContain('Överlämnad')
})

test('a row that is done leaves "Ny insats" in view, with the focus on it', async () => {
  const hand = typist(panel)
  await hand.open('Insatser som behövs')
  const add = hand.button('Ny insats')
  await add.scrollIntoViewIfNeeded()
  // Firefox presses what is painted: a press in the frame of the scroll itself hits what was there before.
  await setView(panel, {})
  await hand.press('Ny insats')
  await hand.fill('Vad', 'Samtal en gång i veckan')
  await hand.press('Klar')
  const [button, view] = await Promise.all([add.boundingBox(), panel.locator('main').boundingBox()])
  if (!button || !view) throw new Error('It is not there.')
  expect(button.y).toBeGreaterThanOrEqual(view.y)
  expect(button.y + button.height).toBeLessThanOrEqual(view.y + view.height)
  expect(await add.evaluate((each) => each === document.activeElement)).toBe(true)
})
