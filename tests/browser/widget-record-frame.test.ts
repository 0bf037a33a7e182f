import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { startEmbedding } from '../world/embedding/embedding.ts'
import { framedPage, recordPage } from '../world/embedding/record.ts'
import { type Listening, listen } from '../world/serving/listen.ts'
import { page as reply } from '../world/serving/replies.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { typist } from './story/typist.ts'

type Sent = { messageType: string; payload: { resource?: Record<string, never> } }
type Journal = { received: Sent[]; answers: { [type: string]: object | undefined } }

let embedding: Listening
let journal: Listening
let browser: OpenBrowser
let page: Page
beforeAll(async () => {
  embedding = await startEmbedding(completePlan)
  const origin = embedding.url
  journal = await listen({ 'GET /': () => reply(recordPage(`${origin}/framed-plan`, origin)) }, 0)
  browser = await openBrowser()
})
afterAll(() => Promise.all([browser.close(), embedding.close(), journal.close()]))
beforeEach(async () => {
  page = await browser.context.newPage()
  const body = framedPage(completePlan, journal.url).text
  await page.route(`${embedding.url}/framed-plan`, (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  )
  return () => page.close()
})

const received = () => page.evaluate(() => (globalThis as unknown as Journal).received)
const widget = () => page.frameLocator('iframe').locator('sip-plan')

test('the plan goes as a document to the record that opened the page, and the user back to it', async () => {
  await page.goto(journal.url)
  await typist(widget()).press('Överlämna')
  await widget().getByText('DocumentReference/7').first().waitFor()
  const [stored, done] = await received()
  expect([stored?.messageType, done?.messageType]).toEqual(['scratchpad.create', 'ui.done'])
  const resource = JSON.stringify(stored?.payload.resource)
  expect(resource).toContain('"resourceType":"DocumentReference"')
  expect(resource).not.toContain('urn:uuid')
  expect(await page.evaluate(() => (globalThis as unknown as Journal).received.length)).toBe(2)
})

test('what the record refuses is told in its own words, and the user stays', async () => {
  await page.goto(journal.url)
  await page.evaluate(() => {
    const { answers } = globalThis as unknown as Journal
    answers['scratchpad.create'] = { status: '403', statusDetail: { text: 'Journalen är låst.' } }
  })
  await typist(widget()).press('Överlämna')
  await widget().getByText('Journalen är låst.').waitFor()
  expect((await received()).map(({ messageType }) => messageType)).toEqual(['scratchpad.create'])
})

test('a record of another origin hears nothing, and its answers are not listened to', async () => {
  const other = await listen(
    { 'GET /': () => reply(recordPage(`${embedding.url}/framed-plan`, embedding.url)) },
    0,
  )
  await page.goto(other.url)
  await typist(widget()).press('Överlämna')
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow
    frame?.postMessage({ responseToMessageId: '', payload: { status: '201' } }, '*')
  })
  await widget().getByText('Journalsystemet svarar inte.').waitFor()
  expect(await received()).toEqual([])
  await other.close()
})
