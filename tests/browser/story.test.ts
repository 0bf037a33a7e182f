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
import { writePlan } from './story/write-plan.ts'

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
  expect(await panel.locator('.save-line').innerText()).toContain('Inget sparas på datorn ännu')
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
  const stored = await journal.evaluate((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const texts = (selector: string) =>
      [...page.querySelectorAll(selector)].map((node) => node.textContent ?? '')
    return {
      text: (page.body.textContent ?? '').replace(/\s+/g, ' '),
      headings: texts('h2, h3'),
      items: texts('li'),
    }
  }, body)
  const document = planDocument({ ...completePlan, guardians: completePlan.guardians })
  for (const sentence of sentencesOf(document).flat()) {
    expect(stored.text.split(sentence).length - 1, sentence).toBeGreaterThanOrEqual(1)
  }
  expect(stored.headings).toEqual([document.title, ...document.parts.map(({ heading }) => heading)])
  expect(stored.items.filter((item) => item.startsWith('Insats 1:'))).toHaveLength(2)
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
