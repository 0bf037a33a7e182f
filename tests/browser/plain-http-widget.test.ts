import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { atName } from './at-name.ts'
import { typist } from './story/typist.ts'
import { openWidgetStage, planIn, type Widget, type WidgetStage } from './widget-stage.ts'

// An intranet on plain http at a name of its own: the browser gives its pages no secure context.
let stage: WidgetStage
let page: Page

beforeAll(async () => {
  stage = await openWidgetStage()
  ;({ page } = await stage.open((address) => atName(address, 'intranet')))
})
afterAll(() => stage.close())

const widget = () => page.locator('sip-plan')
type Kept = { kept?: Plan }

test('the plan is written, and kept in the store that the page has', async () => {
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await widget().evaluate((element) => {
    const store = {
      read: () => undefined,
      write: (plan: Plan) => Object.assign(globalThis, { kept: plan }),
    }
    Object.assign(element, { store })
  })
  await typist(widget()).fill('Barnets namn', 'Alva Lind')
  await expect
    .poll(() => page.evaluate(() => (globalThis as Kept).kept?.child.name))
    .toBe('Alva Lind')
  expect((await planIn(page)).id).toMatch(/^[0-9a-f-]{36}$/)
})

test('the plan is copied, as markup and as text, and the focus stays', async () => {
  await widget().evaluate((element, plan) => Object.assign(element, { plan }), completePlan)
  await typist(widget()).press('Kopiera')
  await page.getByText('Hela planen är kopierad.').waitFor()
  // Read back where the browser lets a page read it: at localhost.
  const other = await stage.open()
  await other.page.bringToFront()
  const copied = await other.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return { html: await read('text/html'), text: await read('text/plain') }
  })
  await other.page.close()
  expect(copied.html?.match(/<li/g)?.length).toBeGreaterThan(10)
  expect(copied.text).toContain(completePlan.meetingQuestion)
})

test('sealing is refused in words: the browser forbids it there', async () => {
  const said = await page.evaluate(
    `import('/sip-plan-vault.js').then(({ openVault }) => openVault('lugn lunch på tisdag'))`,
  )
  expect(said).toEqual({ ok: false, code: 'plain-page' })
})

test('a log-in is refused in words too, and nothing is sent', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await widget().evaluate((element) => {
    const logIn = { clientId: 'insidan', redirectUri: '/sip-plan-signed-in.html' }
    Object.assign(element as Widget, {
      handoff: { endpoint: 'https://fhir.region.test/fhir', logIn },
    })
  })
  await typist(widget()).press('Överlämna')
  await page.getByText('Sidan har inte https.').waitFor()
  expect(asked.filter((address) => address.includes('fhir'))).toEqual([])
})
