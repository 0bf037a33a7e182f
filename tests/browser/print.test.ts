import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sheetNames } from '../../components/print/sheet-names.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { axe, sidewaysScrolling, smallTargets } from './inspect.ts'
import { alva } from './story/journal-steps.ts'
import { choosePassphrase } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

const pictures = process.env.PICTURES
const notes = 'Bara för mig: ring mormor.'

/** What a writer may let slip into other answers. */
const careless = (plan: Plan, secret: string): Plan => ({
  ...plan,
  needIdentifiedBy: { ...plan.needIdentifiedBy, observed: `Det syns i skolan. ${secret}.` },
  meetingQuestion: plan.meetingQuestion || 'Hur får Sara stöd?',
  preMeeting: { ...plan.preMeeting, matters: 'Att sova', notToBeSaid: 'att vi ska flytta' },
  ownWish: `${plan.ownWish} Säg inget om att vi ska flytta.`,
})

const cases: readonly (readonly [string, Plan, readonly string[]])[] = [
  [
    'alva',
    careless(completePlan, 'Uppgifter om föräldrarnas separation'),
    ['föräldrarnas separation', 'flytta'],
  ],
  [
    'noah',
    careless(beforeMeetingPlan, 'Okej om inte pappa får veta'),
    ['pappa får veta', 'flytta'],
  ],
  [
    'sara',
    {
      ...careless(protectedPlan, 'Bor på Gruvvägen 3'),
      leadPrincipal: { ...protectedPlan.leadPrincipal, phone: '08-508 100 00' },
      meeting: { ...protectedPlan.meeting, place: 'Gruvvägen 3', start: '10:00', end: '11:00' },
    },
    ['Gruvvägen', 'Enskede', '508', 'tidigare skola', 'flytta'],
  ],
]

let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  const plans = cases.map(([, plan]) => patchSection('meeting', { privateNotes: notes })(plan))
  await seed(stage, plans)
  ;({ panel } = await stage.openBeside(alva(stage.world)))
})
afterAll(() => stage.close())

const open = async ({ id }: Plan, what: string): Promise<Page> => {
  const { context, extensionId } = stage.browser()
  const page = await context.newPage()
  await setView(page, { width: 1000, height: 900 })
  await page.goto(`chrome-extension://${extensionId}/print.html?plan=${id}&what=${what}`)
  await page.locator('.paper, .desk-note').first().waitFor()
  return page
}

describe.each(cases)('on paper: %s', (name, plan, hidden) => {
  test.each(sheetNames)(
    '%s holds nothing that must not be shared, and nothing is cut',
    async (what) => {
      const page = await open(plan, what)
      const html = await page.evaluate(() => document.documentElement.outerHTML)
      const secrets = [...hidden, notes, ...plan.guardians.map((each) => each.personalNumber)]
      expect(secrets.filter((words) => words !== '' && html.includes(words))).toEqual([])
      expect(html).not.toContain(plan.child.personalNumber.slice(-4))
      expect(page.url().replace(plan.id, '')).not.toMatch(/alva|noah|sara|lind|eriksson/i)
      const title = what === 'plan' ? /^SIP-plan [0-9a-f-]{25}$/ : /^SIP, utskrift$/
      expect(await page.title()).toMatch(title)
      await setView(page, { media: 'print', colorScheme: 'dark' })
      expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false)
      // The width of A4 between its margins, at 96 dots to the inch.
      await setView(page, { width: 642, height: 900 })
      expect(await sidewaysScrolling(page)).toEqual([])
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
      expect(pdf.length).toBeGreaterThan(5000)
      if (pictures) await writeFile(`${pictures}/${name}-${what}.pdf`, pdf)
      await page.close()
    },
  )
})

test('is black on white also where the screen is dark', async () => {
  const page = await open(completePlan, 'plan')
  await setView(page, { colorScheme: 'dark' })
  const colours = await page
    .locator('.paper')
    .evaluate((paper) => [getComputedStyle(paper).color, getComputedStyle(paper).backgroundColor])
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  await page.close()
})

test('keeps rows and headings together over the pages', async () => {
  const page = await open(completePlan, 'plan')
  const styles = await page.evaluate(() => {
    const of = (selector: string) => {
      const found = document.querySelector(selector)
      return found ? getComputedStyle(found) : undefined
    }
    return [
      of('.paper h2')?.breakAfter,
      of('.paper table')?.breakInside,
      of('.paper tr')?.breakInside,
      of('.paper li')?.breakInside,
    ]
  })
  expect(styles).toEqual(['avoid', 'avoid', 'avoid', 'avoid'])
  await page.close()
})

test('a call tells nothing of the others that are called', async () => {
  const page = await open(beforeMeetingPlan, 'call')
  const [call, ...others] = await page
    .locator('.paper')
    .evaluateAll((papers) => papers.map((paper) => getComputedStyle(paper).page))
  expect(others.length).toBeGreaterThan(1)
  expect(new Set([call, ...others])).toEqual(new Set(['call']))
  // The numbers of the pages would count the parties.
  const printed = await page.evaluate(() =>
    [...document.adoptedStyleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSPageRule && rule.selectorText === 'call')
      .map(({ cssText }) => cssText)
      .join(),
  )
  expect(printed).toContain('content: none')
  await page.close()
})

describe('on screen', () => {
  test('the panel opens the sheet, and another is chosen there', async () => {
    await openPlan(panel, 'Alva Lind')
    await panel.getByText('Skriv ut eller spara som fil').click()
    await typist(panel).button('Spara planen som fil').waitFor()
    expect(await smallTargets(panel, 24)).toEqual([])
    expect(await sidewaysScrolling(panel)).toEqual([])
    if (pictures) await panel.screenshot({ path: `${pictures}/menu.png` })
    await setView(panel, { width: 360, height: 4000 })
    expect(await axe(panel)).toEqual([])
    await setView(panel, { width: 360, height: 800 })
    const tab = stage.browser().context.waitForEvent('page')
    await typist(panel).press('Barnets sida')
    const page = await tab
    await page.getByRole('heading', { name: 'Alvas plan' }).waitFor()
    await page.getByText('En text står inte på sidan').waitFor()
    expect(await page.locator('.paper').getAttribute('lang')).toBe('sv')
    await page.getByLabel('English').check()
    await page.getByRole('heading', { name: 'Alva’s plan' }).waitFor()
    await typist(page).choose('Blad', 'Samtyckesblankett')
    await page.getByRole('heading', { name: '1. Att planen görs' }).waitFor()
    for (const [colorScheme, width] of [
      ['light', 1000],
      ['dark', 360],
    ] as const) {
      await setView(page, { colorScheme, reducedMotion: 'reduce' })
      for (const sheet of ['Hela planen', 'Barnets sida', 'Samtyckesblankett']) {
        await typist(page).choose('Blad', sheet)
        await setView(page, { width, height: 2400 })
        expect(await axe(page)).toEqual([])
        expect(await smallTargets(page, 24)).toEqual([])
        expect(await sidewaysScrolling(page)).toEqual([])
        if (pictures) await page.screenshot({ path: `${pictures}/screen-${sheet}-${width}.png` })
      }
    }
    let printed = 0
    await page.exposeFunction('noted', () => {
      printed += 1
    })
    await page.evaluate(() => {
      globalThis.print = () => void (globalThis as unknown as { noted(): void }).noted()
    })
    await typist(page).press('Skriv ut')
    await expect.poll(() => printed).toBe(1)
    await page.close()
  })

  test('a plan that is not there is said to be gone', async () => {
    const { context, extensionId } = stage.browser()
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/print.html?plan=nobody`)
    await page.getByText('Planen finns inte på den här datorn').waitFor()
    await page.close()
  })

  test('nothing is shown while the vault is locked, and a lock takes the sheet away', async () => {
    await choosePassphrase(panel, 'lugn lunch på tisdag')
    const page = await open(completePlan, 'plan')
    await typist(panel).press('Lås')
    await page.getByLabel('Lösenfras').waitFor()
    expect(await page.content()).not.toContain('Alva')
    await typist(page).fill('Lösenfras', 'lugn lunch på tisdag')
    await typist(page).press('Lås upp')
    await page.locator('.paper').waitFor()
    expect(await page.locator('.paper').innerText()).toContain('Lugn plats för lunch')
  })
})
