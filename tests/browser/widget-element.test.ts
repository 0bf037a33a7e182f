import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Plan, schemaVersion } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { typist } from './story/typist.ts'
import type { Complaints } from './strict-page.ts'
import { openWidgetStage, planIn, type Widget, type WidgetStage } from './widget-stage.ts'

/** What a test keeps in the page. */
type Notes = { listening?: Listening[]; gone?: WeakRef<Element> }
type Listening = { readonly target: WeakRef<EventTarget>; readonly type: string }

/** What is listened for by anything that stands outside the widgets that are in the page. */
const listeningStill = () =>
  ((globalThis as Notes).listening ?? []).flatMap(({ target, type }) => {
    const found = target.deref()
    const isOutside = found instanceof Node ? found.getRootNode() === document : found
    return isOutside ? [type] : []
  })

let stage: WidgetStage
let page: Page
let complaints: Complaints

beforeAll(async () => {
  stage = await openWidgetStage()
})

afterAll(() => stage.close())

beforeEach(async () => {
  ;({ page, complaints } = await stage.open())
  return () => page.close()
})

const expectNothingBroken = async () => {
  expect(await complaints.broken()).toEqual([])
  expect(complaints.errors).toEqual([])
}

test('two of them share nothing', async () => {
  await page.evaluate(() => {
    document.querySelector('.plan')?.append(document.createElement('sip-plan'))
  })
  const [one, other] = [page.locator('sip-plan').first(), page.locator('sip-plan').last()]
  await other.getByLabel('Barnets namn', { exact: true }).waitFor()
  await typist(one).fill('Barnets namn', 'Alva Lind')
  await typist(other).fill('Barnets namn', 'Noah Eriksson')
  await other.evaluate((element) => element.setAttribute('lang', 'en'))
  await other.getByRole('button', { name: 'Copy', exact: true }).waitFor()
  expect(await one.getByRole('heading', { level: 1 }).innerText()).toBe('Alva Lind')
  expect(await other.getByRole('heading', { level: 1 }).innerText()).toBe('Noah Eriksson')
  await typist(one).button('Kopiera').waitFor()
  expect(await typist(one).button('Överlämna').count()).toBe(1)
  expect(await other.getByRole('button', { name: 'Hand over' }).count()).toBe(0)
  await expectNothingBroken()
})

test('the plan goes in and comes out as data, and what comes out is a copy', async () => {
  const widget = page.locator('sip-plan')
  await widget.evaluate((element, plan) => {
    ;(element as Widget).plan = plan
  }, completePlan)
  await widget.getByRole('heading', { name: 'Alva Lind född 2018' }).waitFor()
  expect(await planIn(page)).toEqual(completePlan)
  await widget.evaluate((element) => {
    const { child } = (element as Widget).plan as { child: { name: string } }
    child.name = 'Någon annan'
  })
  expect(await planIn(page)).toEqual(completePlan)
  await typist(widget).open('Barnet och frågan')
  await typist(widget).fill('Barnets namn', 'Alva Berg')
  expect((await planIn(page)).child.name).toBe('Alva Berg')
})

test('a plan that was given before the element was defined is taken up', async () => {
  const name = await page.evaluate((plan) => {
    // A document without a window defines no elements: the same as before the script has come.
    const early = document.implementation.createHTMLDocument().createElement('sip-plan')
    Object.assign(early, { plan })
    document.querySelector('.plan')?.append(early)
    return Object.hasOwn(early, 'plan') ? 'hidden' : (early as Widget).plan.child.name
  }, completePlan)
  expect(name).toBe('Alva Lind')
  const later = page.locator('sip-plan').last()
  await later.getByRole('heading', { name: 'Alva Lind född 2018' }).waitFor()
})

test('moved in the page it keeps its plan; taken out of it, nothing is left', async () => {
  const session = await page.context().newCDPSession(page)
  // The driver adds listeners of its own with its first look at an element.
  await planIn(page)
  await page.evaluate(() => {
    const notes = globalThis as Notes
    notes.listening = []
    const { addEventListener, removeEventListener } = EventTarget.prototype
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
      notes.listening?.push({ target: new WeakRef(this ?? window), type: given[0] })
      addEventListener.apply(this, given)
    }
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...given) {
      const isIt = (each: Listening) => each.target.deref() === this && each.type === given[0]
      notes.listening = notes.listening?.filter((each) => !isIt(each)) ?? []
      removeEventListener.apply(this, given)
    }
    window.addEventListener('seen', () => undefined)
    const added = document.body.appendChild(document.createElement('sip-plan'))
    notes.gone = new WeakRef(added)
    added.shadowRoot?.querySelector('input')?.focus()
  })
  await page.keyboard.type('Alva Lind')
  const added = page.locator('body > sip-plan, main > sip-plan')
  await added.evaluate((element) => document.querySelector('main')?.prepend(element))
  await added.getByRole('heading', { level: 1, name: 'Alva Lind' }).waitFor()
  const left = await added.evaluate((element) => {
    element.remove()
    return element.shadowRoot?.childElementCount
  })
  expect(left).toBe(0)
  expect(await page.evaluate(listeningStill)).toEqual(['seen'])
  const isGone = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return page.evaluate(() => (globalThis as Notes).gone?.deref() === undefined)
  }
  await expect.poll(isGone).toBe(true)
  await expectNothingBroken()
})

test('a plan from a newer version and what is no plan are refused, and nothing is lost', async () => {
  const widget = page.locator('sip-plan')
  await typist(widget).fill('Barnets namn', 'Alva Lind')
  const refusal = (found: unknown) =>
    widget.evaluate((element, plan) => {
      const codes: string[] = []
      element.addEventListener('sip-error', ({ detail }: CustomEventInit) =>
        codes.push(detail.code),
      )
      ;(element as Widget).plan = plan as Plan
      return codes.join()
    }, found)
  expect(await refusal({ ...completePlan, schemaVersion: schemaVersion + 1 })).toBe('newer-version')
  expect(await refusal({ child: 'Alva' })).toBe('not-a-plan')
  expect(await widget.getByRole('heading', { level: 1 }).innerText()).toBe('Alva Lind')
})
