import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { draftName } from '../../lib/extension/storage/session-names.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { builtExtension, withGrant } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { fillAll, openProfile, pointAt, startPointing } from './story/section-steps.ts'
import { openPlan } from './story/seed.ts'
import { typist } from './story/typist.ts'

const section = 'Frågan för mötet'
let editors: Listening
let elsewhere: Listening
let browser: OpenBrowser
let page: Page
let panel: Page
beforeAll(async () => {
  editors = await startEditors()
  elsewhere = await startEditors()
})
afterEach(() => browser.close())
afterAll(() => Promise.all([editors.close(), elsewhere.close()]))

/** A page, and beside it the profile of its site, where nothing has been pointed at yet. */
const openBeside = async (path: string, extension = builtExtension()) => {
  browser = await openBrowser({ extension: await extension })
  const worker = await browser.serviceWorker()
  await worker.evaluate((found) => chrome.storage.session.set(found), {
    [draftName(completePlan.id)]: completePlan,
  })
  page = await browser.context.newPage()
  await page.goto(editors.url + path)
  panel = await browser.pressIcon(page)
  await openPlan(panel, 'Alva Lind')
  await openProfile(panel)
}
const list = () => panel.getByRole('list', { name: 'Delar och fält' })
const box = () => panel.locator('.pointing')
const outlines = () => page.evaluate(() => document.getAnimations().length)
const fill = async () => {
  await typist(panel).press('Klar')
  return fillAll(panel)
}
const saved = () => page.evaluate('window.saved()')

test.each([
  ['open', '/shadow', 'open-note'],
  ['closed', '/closed', 'closed-note'],
])('a field in a shadow root that is %s is pointed at, found again and filled', async (...row) => {
  const [, path, host] = row
  await openBeside(path)
  await pointAt(panel, section, page.locator(host))
  expect(await list().innerText()).toContain('→ Anteckning')
  await page.reload()
  expect(await fill()).toEqual([`${section} → Anteckning Ifyllt, och läst tillbaka`])
  expect(await saved()).toBe(completePlan.meetingQuestion)
})

test('Enter chooses the field that the keyboard has gone to, and the page hears nothing of it', async () => {
  await openBeside('/plain')
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key))
  })
  await startPointing(panel)
  await page.bringToFront()
  await page.keyboard.press('Tab')
  await expect.poll(outlines).toBe(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await list().getByText('→ Rubrik').waitFor()
  expect(await outlines()).toBe(0)
  expect(await page.locator('body').getAttribute('data-heard')).toBe('Tab')
})

test.each(['page', 'panel'])('Escape in the %s ends it, and nothing is chosen', async (where) => {
  await openBeside('/plain')
  await startPointing(panel)
  await page.locator('#note').hover()
  await expect.poll(outlines).toBe(1)
  await (where === 'page' ? page : panel).keyboard.press('Escape')
  await typist(panel).button('Peka ut fältet').waitFor()
  await expect.poll(outlines).toBe(0)
  expect(await list().count()).toBe(0)
  await page.locator('#note').click()
  await page.keyboard.type('Som vanligt.')
  expect(await page.locator('#note').inputValue()).toBe('Som vanligt.')
})

test('what cannot be filled in is told of, and the user goes on pointing', async () => {
  await openBeside('/plain')
  await startPointing(panel)
  await page.getByText('Fri text').click()
  await box().getByText('Där är inget fält.').waitFor()
  await page.locator('#locked').click()
  await box().getByText('Det fältet går bara att läsa.').waitFor()
  await page.locator('#title').click()
  await list().getByText('→ Rubrik').waitFor()
})

const foreignFrame = () => `/frame?page=${elsewhere.url}/plain`

test('a part of the page from another site is asked for in words, and a no is no dead end', async () => {
  await openBeside(foreignFrame())
  await panel.evaluate(() => {
    const asked: unknown[] = []
    const answers = [false, true]
    const request = (wanted: unknown) => {
      asked.push({ wanted, pressed: navigator.userActivation.isActive })
      return Promise.resolve(answers.shift())
    }
    Object.assign(globalThis, { asked })
    Object.assign(chrome.permissions, { request })
  })
  await startPointing(panel)
  await page.locator('iframe').hover()
  await box().getByText(`Den delen av sidan kommer från ${elsewhere.url}.`).waitFor()
  expect(await panel.evaluate('globalThis.asked')).toEqual([])
  await typist(panel).press(`Tillåt ${new URL(elsewhere.url).host}`)
  await box().getByText('Panelen fick inte lov att nå den delen av sidan.').waitFor()
  expect(await panel.evaluate('globalThis.asked')).toEqual([
    { wanted: { origins: [`${elsewhere.url}/*`] }, pressed: true },
  ])
  await page.getByText('Fältet står i en ram.').hover()
  await page.locator('iframe').hover()
  await typist(panel).press(`Tillåt ${new URL(elsewhere.url).host}`)
  await expect.poll(() => box().locator('.nudge').count()).toBe(0)
  await box().getByText('Klicka i fältet på sidan').waitFor()
})

test('with the leave it is pointed at as any other, and filled', async () => {
  await openBeside(foreignFrame(), withGrant(elsewhere.url))
  await pointAt(panel, section, page.frameLocator('iframe').locator('#note'))
  expect(await fill()).toEqual([`${section} → Anteckning Ifyllt, och läst tillbaka`])
  expect(await page.frameLocator('iframe').locator('#note').inputValue()).toBe(
    completePlan.meetingQuestion,
  )
})
