import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { builtExtension } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { openRecordPage, type RecordPage } from './record-page.ts'
import { content } from './sample-content.ts'

let editors: Listening
let elsewhere: Listening
let browser: OpenBrowser
let opened: RecordPage
beforeAll(async () => {
  editors = await startEditors()
  elsewhere = await startEditors()
  browser = await openBrowser({ extension: await builtExtension() })
})
afterEach(() => opened.page.close())
afterAll(() => Promise.all([browser.close(), editors.close(), elsewhere.close()]))

const open = async (path: string) => {
  opened = await openRecordPage(browser, `${editors.url}${path}`)
  return opened
}
const valuesOf = (each: RecordPage) =>
  each.page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
  )

test.each([
  ['#locked', 'read-only'],
  ['#secret', 'not-text'],
  ['#count', 'not-text'],
  ['p', 'no-field'],
])('%s is refused: %s, and nothing is written', async (selector, code) => {
  const here = await open('/plain')
  const before = await valuesOf(here)
  await here.page.click(selector)
  expect(await here.insert()).toBe(code)
  expect(await valuesOf(here)).toEqual(before)
})

test('a field that the page closes is refused, disabled by itself or by what is around it', async () => {
  const { page, record } = await open('/plain')
  await page.click('#off')
  const located = await record.locate()
  await page.evaluate(() => document.querySelector('fieldset')?.setAttribute('disabled', ''))
  if (!located.ok) throw new Error(located.code)
  expect(await record.insert(located.value[0], content)).toEqual({ ok: false, code: 'read-only' })
})

test('a text that is too long is refused with the number of characters', async () => {
  const { page, record } = await open('/plain')
  await page.click('#short')
  await page.keyboard.type('Redan här')
  const located = await record.locate()
  if (!located.ok) throw new Error(located.code)
  const tooMany = String('Redan här\n'.length + content.text.length - 40)
  expect(await record.insert(located.value[0], content)).toEqual({
    ok: false,
    code: 'too-long',
    detail: tooMany,
  })
  expect(await page.inputValue('#short')).toBe('Redan här')
})

test('a click beside the field does not lose it', async () => {
  const { page, insert, saved } = await open('/plain')
  await page.click('#note')
  await page.keyboard.type('Först')
  await page.click('p')
  expect(await insert()).toMatchObject({ outcome: 'inserted', label: 'Anteckning' })
  expect(await saved()).toBe(`Först\n${content.text}`)
})

test.each([
  ['/app/draft', '.public-DraftEditor-content', /<p>Före.*Bakgrund i planen/s],
  ['/ckeditor4-inline', '#text', /<p>Före<\/p>.*Bakgrund i planen/s],
])(
  'in %s the plan stands where the caret was, though the focus has moved',
  async (path, at, order) => {
    const { page, insert, saved } = await open(path)
    await page.click(at)
    await page.keyboard.type('Före')
    await page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'))
      button.focus()
    })
    expect(await insert()).toMatchObject({ outcome: 'inserted' })
    expect(await saved()).toMatch(order)
  },
)

test('a field that shows a framework’s own content is left alone', async () => {
  const { page, insert } = await open('/app/react')
  await page.click('[contenteditable]')
  expect(await insert()).toMatchObject({ outcome: 'not-taken', found: 0 })
  expect(await page.textContent('[contenteditable]')).toBe('Visar bara sitt eget innehåll.')
})

test('a frame of another origin is refused with its origin, and nothing is asked for unpressed', async () => {
  const { page, panel, record } = await open(`/frame?page=${elsewhere.url}/plain`)
  await panel.evaluate(() => {
    const asked = globalThis as { asked?: unknown }
    chrome.permissions.request = (wanted: unknown) => {
      asked.asked = wanted
      return Promise.resolve(false)
    }
  })
  await page.frameLocator('iframe').locator('#note').click()
  expect(await record.locate()).toEqual({
    ok: false,
    code: 'foreign-frame',
    detail: elsewhere.url,
  })
  expect(await panel.evaluate('globalThis.asked')).toBeUndefined()
})

test('a target is good until the page changes', async () => {
  const { page, record } = await open('/plain')
  await page.click('#note')
  const located = await record.locate()
  if (!located.ok) throw new Error(located.code)
  await page.goto(`${editors.url}/plain?other`)
  expect(await record.insert(located.value[0], content)).toEqual({
    ok: false,
    code: 'page-changed',
  })
})

test('another origin is closed to the panel until the icon is pressed again', async () => {
  const { page, record } = await open('/plain')
  await page.goto(`${elsewhere.url}/plain`)
  expect(await record.locate()).toEqual({ ok: false, code: 'no-access' })
  expect(await record.findChild([])).toEqual({ ok: false, code: 'no-access' })
  await page.click('#note')
  await browser.pressIcon(page)
  expect((await record.locate()).ok).toBe(true)
})

test('an application that listens to change hears of the plan, and of its undoing', async () => {
  const { page, insert } = await open('/plain')
  const told = () => page.evaluate<string>('told()')
  await page.click('#note')
  await insert()
  expect(await told()).toBe(content.text)
  await page.keyboard.press('ControlOrMeta+z')
  await page.click('p')
  expect(await told()).toBe('')
})
