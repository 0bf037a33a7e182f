import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { typist } from './story/typist.ts'
import { openWidgetStage, type Widget, type WidgetStage } from './widget-stage.ts'

let stage: WidgetStage
let page: Page
/** What the browser has asked since the page was opened. */
let asked: string[]

beforeAll(async () => {
  stage = await openWidgetStage()
})
afterAll(() => stage.close())

beforeEach(async () => {
  ;({ page } = await stage.open())
  asked = []
  await page.evaluate((href) => {
    const link = document.createElement('a')
    Object.assign(link, { href, textContent: 'En annan sida' })
    document.querySelector('main')?.prepend(link)
  }, stage.world.journal.url)
  return () => page.close()
})

const widget = () => page.locator('sip-plan').first()
const write = (name = 'Alva Lind') => typist(widget()).fill('Barnets namn', name)
const saved = () =>
  widget()
    .getByText(/^Sparat/)
    .waitFor()
const press = () => page.getByRole('link', { name: 'En annan sida' }).click({ noWaitAfter: true })
/** Presses the link; the answer is no where the browser asks. */
const leaves = async (): Promise<boolean> => {
  const stays = page.waitForEvent('dialog').then(async (dialog) => {
    asked.push(dialog.type())
    await dialog.dismiss()
    return false
  })
  stays.catch(() => undefined)
  // Whole: a page that is closed while it is exchanged for another stays open.
  const left = page.waitForURL(`${stage.world.journal.url}/**`).then(() => true)
  left.catch(() => undefined)
  await press()
  return Promise.race([stays, left])
}

test('words that are kept nowhere: the browser asks, and a no keeps them', async () => {
  await write()
  expect(await leaves()).toBe(false)
  expect(asked).toEqual(['beforeunload'])
  expect(await widget().getByLabel('Barnets namn', { exact: true }).inputValue()).toBe('Alva Lind')
})

test('nothing written, nothing asked', async () => {
  await widget().getByLabel('Barnets namn', { exact: true }).click()
  expect(await leaves()).toBe(true)
})

test('a plan that the page puts in is not the user’s words', async () => {
  await write()
  await widget().evaluate((element) => (element as Widget & { reset(): void }).reset())
  expect(await leaves()).toBe(true)
})

test.each([
  [true, 'has them'],
  [false, 'has not answered'],
])('a store that answers: %s, so it %s', async (answers) => {
  await widget().evaluate((element, isGood) => {
    const write = () => (isGood ? undefined : new Promise(() => undefined))
    Object.assign(element, { store: { read: () => undefined, write } })
  }, answers)
  await write()
  if (answers) await saved()
  expect(await leaves()).toBe(answers)
})

test.each([
  [true, 'has them'],
  [false, 'has not answered'],
])(
  'a store that comes when words have been written, and answers: %s, so it %s',
  async (answers) => {
    await write()
    await widget().evaluate((element, isGood) => {
      const write = () => (isGood ? undefined : new Promise(() => undefined))
      Object.assign(element, { store: { read: () => undefined, write } })
    }, answers)
    if (answers) await saved()
    expect(await leaves()).toBe(answers)
  },
)

test('a page that keeps what it is told says so, and is not asked for', async () => {
  await widget().evaluate((element) => element.setAttribute('kept', ''))
  await write()
  expect(await leaves()).toBe(true)
})

test('a form that has taken the plan may be sent; what is written after that is asked about', async () => {
  const inForm = (work: 'take' | 'wrap') =>
    widget().evaluate((element, wanted) => {
      const form = element.closest('form') ?? document.createElement('form')
      if (wanted === 'take') return String(new FormData(form).get('plan'))
      element.setAttribute('name', 'plan')
      element.replaceWith(form)
      form.append(element)
      return ''
    }, work)
  await inForm('wrap')
  await write('Alva')
  expect(JSON.parse(await inForm('take')).child.name).toBe('Alva')
  await write('Alva Lind')
  expect(await leaves()).toBe(false)
  await inForm('take')
  expect(await leaves()).toBe(true)
})

test('taken out of the page it asks no more', async () => {
  await write()
  await widget().evaluate((element) => element.remove())
  expect(await leaves()).toBe(true)
})
