import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { sentencesOf } from '../../lib/plan/output/sentences.ts'
import { completePlan } from '../fixtures/complete.ts'
import { alva, openNote, saveNote } from './story/journal-steps.ts'
import {
  choosePassphrase,
  chooseServer,
  fetchChild,
  handOff,
  insertPlan,
  unlock,
} from './story/panel-steps.ts'
import { openStage, type Stage } from './story/stage.ts'
import { asTyped, writePlan } from './story/write-plan.ts'
import { missingOrDoubled } from './tour/missing-or-doubled.ts'

// One story, told in order: each test goes on where the one before it ended.
const passphrase = 'lugn lunch på tisdag'
let stage: Stage
let profile: string
let journal: Page
let panel: Page

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'sip-story-'))
  stage = await openStage(profile)
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
})

afterAll(async () => {
  await stage.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

const summary = () => panel.locator('.summary').innerText()

test('the child is read from the page on a press, and shown before it is taken', async () => {
  await chooseServer(panel, stage.world.backend.url)
  await panel.getByRole('button', { name: 'Hämta', exact: true }).click()
  const found = panel.locator('.notice', { hasText: 'Det här står på sidan' })
  await found.waitFor()
  expect(await found.innerText()).toContain('Alva Lind')
  expect(await found.innerText()).toContain('20180314-2387')
  await panel.getByRole('button', { name: 'Avbryt' }).click()
  await fetchChild(panel)
  await expect
    .poll(() => panel.getByRole('heading', { level: 1 }).innerText())
    .toBe('Alva Lind född 2018')
  expect(await summary()).toContain('8 saknas')
  expect(await panel.locator('.save-line').innerText()).toContain(
    'försvinner när du stänger webbläsaren',
  )
})

test('the plan is written in the template, and the checklist goes from 8 saknas to 8 klara', async () => {
  const steps: string[] = []
  await writePlan(panel, completePlan, async () => {
    steps.push((await summary()).split(' ·')[0] ?? '')
  })
  expect(steps).toEqual([
    '8 saknas',
    '1 av 8 klara',
    '2 av 8 klara',
    '3 av 8 klara',
    '4 av 8 klara',
    '6 av 8 klara',
    '7 av 8 klara',
    '8 klara',
    '8 klara',
  ])
  await choosePassphrase(panel, passphrase)
})

test('the plan stands in the note as the journal itself has stored it: each sentence once', async () => {
  await openNote(journal)
  const receipt = await insertPlan(panel)
  expect(receipt).toContain('Infogad i fältet')
  expect(receipt).toContain('10 av 10 delar finns i fältet.')
  const body = await saveNote(journal, stage.world)
  const document = planDocument(asTyped(completePlan))
  expect(missingOrDoubled(body, sentencesOf(document).flat())).toEqual([])
  const headings = [...body.matchAll(/<h([23])>(.*?)<\/h\1>/g)].map(([, , text]) => text)
  expect(headings).toHaveLength(1 + document.parts.length)
  expect(body.match(/<ul>/g)).toHaveLength(
    document.parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'list').length,
  )
})

test('two presses on Överlämna give one receipt and one CarePlan', async () => {
  const first = await handOff(panel)
  const second = await handOff(panel)
  expect(second).toBe(first)
  expect(await stage.held('CarePlan')).toHaveLength(1)
  expect(first).toMatch(/Kvitto\s+\S+\s+Version\s+\d+\s+Tid\s+.+\d{4}/)
})

test('the browser is closed, opened and unlocked: nothing is lost, and it is handed off still', async () => {
  await stage.reopen()
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
  await panel.getByRole('heading', { name: 'Panelen är låst' }).waitFor()
  await unlock(panel, passphrase)
  await panel.getByRole('button', { name: /^Alva Lind/ }).click()
  expect(await summary()).toContain('8 klara')
  expect(await panel.locator('.main').innerText()).toContain('Överlämnad')
  await handOff(panel)
  expect(await stage.held('CarePlan')).toHaveLength(1)
})
