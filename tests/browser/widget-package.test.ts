import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { root } from '../setup/root.ts'
import { classicFile } from '../setup/widget/package.ts'
import { startEmbedding } from '../world/embedding/embedding.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { typist } from './story/typist.ts'
import type { Widget } from './widget-stage.ts'

const built = (name: string) => readFileSync(join(root, '.output/widget', name), 'utf8')
const integrity = JSON.parse(built('integrity.json')) as Record<string, string>
type Named = { readonly name: string }
const [
  {
    declarations: [element],
  },
] = JSON.parse(built('custom-elements.json')).modules
const names = (all: readonly Named[]) => all.map(({ name }) => name).sort()

let world: Listening
let browser: OpenBrowser
let page: Page
beforeAll(async () => {
  world = await startEmbedding(completePlan)
  browser = await openBrowser()
})
afterAll(() => Promise.all([browser.close(), world.close()]))
beforeEach(async () => {
  page = await browser.context.newPage()
  return () => page.close()
})

test('the manifest names all that the element has, and nothing else', async () => {
  await page.goto(`${world.url}/newcomer`)
  await typist(page.locator('sip-plan')).button('Kopiera').waitFor()
  const found = await page.locator('sip-plan').evaluate((plan) => {
    const own: string[] = []
    for (
      let at = plan.constructor.prototype;
      at !== HTMLElement.prototype;
      at = Object.getPrototypeOf(at)
    ) {
      own.push(...Object.getOwnPropertyNames(at))
    }
    const { observedAttributes } = plan.constructor as unknown as { observedAttributes: string[] }
    const inside = [...(plan.shadowRoot?.querySelectorAll('*') ?? [])]
    return {
      members: own,
      observedAttributes,
      parts: inside.flatMap((each) => [...each.part]),
      slots: inside.flatMap((each) => (each instanceof HTMLSlotElement ? [each.name] : [])),
    }
  })
  const isPublic = (name: string) =>
    !/Callback$|^(constructor|announce|draw|shownView|widget)$/.test(name)
  expect([...new Set(found.members.filter(isPublic))].sort()).toEqual(names(element.members))
  expect(names(element.attributes)).toEqual(expect.arrayContaining(found.observedAttributes))
  expect([...new Set(found.parts)].sort()).toEqual(names(element.cssParts))
  expect(found.slots.sort()).toEqual(names(element.slots).sort())
})

test('every attribute of the manifest is taken, and its property says so', async () => {
  await page.goto(`${world.url}/newcomer`)
  const widget = page.locator('sip-plan')
  await typist(widget).button('Kopiera').waitFor()
  const values: Record<string, string> = {
    view: 'checklist',
    theme: 'dark',
    region: 'gavleborg',
    handoff: 'https://fhir.example.org/fhir',
  }
  for (const { name, fieldName } of element.attributes) {
    const given = values[name] ?? 'en'
    const read = await widget.evaluate(
      (plan, [attribute, property, value]) => {
        plan.setAttribute(attribute, value)
        return plan[property as 'id']
      },
      [name, fieldName, given] as const,
    )
    expect([name, read]).toEqual([
      name,
      ['readonly', 'required', 'kept'].includes(name) ? true : given,
    ])
  }
})

test('one classic script, compared with its hash by the browser, is the whole element', async () => {
  await page.route(`${world.url}/classic`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
      },
      body: `<!doctype html><title>Plan</title><script src="/${classicFile}" integrity="${integrity[classicFile]}" crossorigin="anonymous"></script><sip-plan view="meeting" lang="en"></sip-plan>`,
    }),
  )
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${world.url}/classic`)
  const widget = page.locator('sip-plan')
  await widget.evaluate((plan, given) => {
    ;(plan as Widget).plan = given
  }, completePlan)
  await widget.getByRole('tab').first().waitFor()
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual([`/${classicFile}`])
})

test('a classic script that is not the one that was published is not run', async () => {
  await page.route(`${world.url}/${classicFile}`, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      body: `${await answer.text()};globalThis.taken = true`,
    })
  })
  await page.route(`${world.url}/changed`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Plan</title><script src="/${classicFile}" integrity="${integrity[classicFile]}" crossorigin="anonymous"></script><sip-plan></sip-plan>`,
    }),
  )
  await page.goto(`${world.url}/changed`)
  expect(
    await page.evaluate(() => [
      customElements.get('sip-plan') === undefined,
      'taken' in globalThis,
    ]),
  ).toEqual([true, false])
})
