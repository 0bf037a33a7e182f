import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { typist } from './story/typist.ts'
import { openWidgetStage, planIn, type WidgetStage } from './widget-stage.ts'

type Heard = { name: string; detail: Record<string, unknown> }
type Notes = { heard?: Heard[] }

let stage: WidgetStage
let page: Page

beforeAll(async () => {
  stage = await openWidgetStage()
})
afterAll(() => stage.close())

beforeEach(async () => {
  ;({ page } = await stage.open())
  await page.evaluate(() => {
    const heard: Heard[] = []
    Object.assign(globalThis, { heard })
    for (const name of ['change', 'field-complete', 'copy', 'handoff', 'error']) {
      document.addEventListener(`sip-${name}`, (event) => {
        heard.push({ name, detail: { ...(event as CustomEvent).detail } })
      })
    }
  })
  return () => page.close()
})

const heard = (name: string) =>
  page.evaluate(
    (wanted) => (globalThis as Notes).heard?.filter((each) => each.name === wanted) ?? [],
    name,
  )

/** Runs a piece of the page's own script with the element. */
const withPlan = <Value>(work: (element: never) => Value) =>
  page
    .locator('sip-plan')
    .first()
    .evaluate(work as (element: Element) => Value)

test('what the user writes is told, and what the page puts in is not', async () => {
  const widget = page.locator('sip-plan')
  await widget.evaluate((element, plan) => Object.assign(element, { plan }), completePlan)
  expect(await heard('change')).toEqual([])
  await typist(widget).open('Barnet och frågan')
  await typist(widget).fill('Barnets namn', 'Alva Berg')
  const told = (await heard('change')).at(-1)?.detail
  expect(told?.plan).toEqual(await planIn(page))
})

test('a page that gives back late what it was told takes no letter away, and may undo', async () => {
  const widget = page.locator('sip-plan')
  await page.evaluate(() => Object.assign(performance, { now: () => 0 }))
  await widget.evaluate((element) => {
    const told: unknown[] = []
    Object.assign(globalThis, { told })
    element.addEventListener('sip-change', ({ detail }: CustomEventInit) => told.push(detail.plan))
  })
  await widget.getByLabel('Barnets namn', { exact: true }).pressSequentially('Noah')
  const giveBack = () =>
    widget.evaluate((element) => {
      const { told } = globalThis as unknown as { told: unknown[] }
      Object.assign(element, { plan: told[1] })
    })
  await giveBack()
  expect((await planIn(page)).child.name).toBe('Noah')
  await page.evaluate(() => Object.assign(performance, { now: () => 5000 }))
  await giveBack()
  expect((await planIn(page)).child.name).toBe('No')
})

test('attributes and properties say the same, and nonsense is the default', async () => {
  const widget = page.locator('sip-plan')
  await widget.evaluate((element) => Object.assign(element, { view: 'checklist', planId: 'a-1' }))
  await widget.getByRole('listitem').first().waitFor()
  expect(await widget.getAttribute('view')).toBe('checklist')
  expect((await planIn(page)).id).toBe('a-1')
  await widget.evaluate((element) => {
    element.setAttribute('view', '"><script>')
    element.setAttribute('theme', 'neon')
    element.setAttribute('region', '__proto__')
    element.setAttribute('handoff', 'javascript:alert(1)')
  })
  await typist(widget).button('Kopiera').waitFor()
  expect(await typist(widget).button('Överlämna').count()).toBe(0)
})

test('read only, the plan stands in words and cannot be changed', async () => {
  const widget = page.locator('sip-plan')
  await widget.evaluate(
    (element, plan) => Object.assign(element, { plan, readonly: true }),
    completePlan,
  )
  await typist(widget).open('Barnet och frågan')
  expect(await widget.locator('input, textarea, select').count()).toBe(0)
  expect(await widget.locator('.written').innerText()).toContain('Alva')
})

test('a copy and a handoff can be taken over by the page', async () => {
  const widget = page.locator('sip-plan')
  await widget.evaluate((element, plan) => {
    const stop = (event: Event) => event.preventDefault()
    element.addEventListener('sip-copy', stop)
    element.addEventListener('sip-handoff', stop)
    Object.assign(element, { plan })
  }, completePlan)
  await typist(widget).press('Kopiera')
  await expect
    .poll(async () => (await heard('copy'))[0]?.detail.text ?? '')
    .toContain('Samordnad individuell plan')
  await typist(widget).press('Överlämna')
  await expect.poll(async () => (await heard('handoff'))[0]?.detail.step).toBe('before')
  expect((await planIn(page)).handoffs).toEqual([])
})

test("the page's own function hands off, and what it answers is the receipt", async () => {
  const widget = page.locator('sip-plan')
  await widget.evaluate(
    (element, plan) => Object.assign(element, { plan, handoff: () => ({ task: 'Task/7' }) }),
    completePlan,
  )
  await typist(widget).press('Överlämna')
  await widget.getByText('Task/7').waitFor()
  expect((await heard('handoff')).map(({ detail }) => detail.step)).toEqual(['before', 'done'])
})

test('in a form it is a field: required, sent, emptied and shut off', async () => {
  const answers = await page.evaluate((plan) => {
    const form = document.createElement('form')
    const field = document.createElement('fieldset')
    const element = document.createElement('sip-plan') as HTMLElement & {
      value: string
      validationMessage: string
    }
    form.append(field)
    field.append(element)
    document.querySelector('main')?.append(form)
    element.setAttribute('name', 'sip')
    element.setAttribute('required', '')
    const empty = [form.checkValidity(), element.validationMessage]
    const pointed: (string | null | undefined)[] = []
    const { setValidity } = ElementInternals.prototype
    ElementInternals.prototype.setValidity = function (flags, words, anchor) {
      if (anchor) pointed.push(anchor.closest('[part~=field]')?.getAttribute('part') ?? null)
      return setValidity.call(this, flags, words, anchor)
    }
    Object.assign(element, { plan: { ...plan, goals: [] } })
    const words = element.validationMessage
    Object.assign(element, { plan })
    ElementInternals.prototype.setValidity = setValidity
    const full = [form.checkValidity(), String(new FormData(form).get('sip')) === element.value]
    form.reset()
    field.disabled = true
    return { empty, pointed: pointed.at(-1), words, full, shut: new FormData(form).has('sip') }
  }, completePlan)
  expect(answers.empty[0]).toBe(false)
  expect(answers.empty[1]).toMatch(/8 saknas.*samtycke/)
  expect(answers.words).toBe('Planen är inte klar: 7 av 8 klara. Kvar: mål.')
  expect(answers.pointed).toBe('field field-8')
  expect(answers.full).toEqual([true, true])
  expect(answers.shut).toBe(false)
})

test("the page's own store is read and written, and its faults are told", async () => {
  const kept = await page.evaluate(async (plan) => {
    const written: unknown[] = []
    const element = document.createElement('sip-plan')
    Object.assign(element, {
      store: {
        read: async () => plan,
        write: (each: unknown) => written.push(each),
      },
      planId: plan.id,
    })
    document.querySelector('main')?.append(element)
    await new Promise((resolve) => setTimeout(resolve))
    return (element as HTMLElement & { plan: unknown }).plan
  }, completePlan)
  expect(kept).toEqual(completePlan)
  await page
    .locator('sip-plan')
    .first()
    .evaluate((element) => Object.assign(element, { store: 7 }))
  expect((await heard('error')).map(({ detail }) => detail.code)).toEqual(['not-a-store'])
})

test('the plan goes out as checklist, text, HTML and FHIR; without consent no FHIR', async () => {
  type Asked = HTMLElement & {
    checklist(): { status: string }[]
    toText(): Promise<string>
    toHTML(): Promise<string>
    toBundle(): Promise<{ type: string } | undefined>
  }
  const none = await withPlan(async (element: Asked) => (await element.toBundle()) === undefined)
  expect(none).toBe(true)
  expect((await heard('error'))[0]?.detail.code).toBe('planning-consent-missing')
  await page
    .locator('sip-plan')
    .evaluate((element, plan) => Object.assign(element, { plan }), completePlan)
  const out = await withPlan(async (element: Asked) => ({
    rows: element.checklist().length,
    text: await element.toText(),
    html: await element.toHTML(),
    type: (await element.toBundle())?.type,
  }))
  expect(out).toMatchObject({ rows: 8, type: 'transaction' })
  expect(out.text).toContain('Alva')
  expect(out.html).toContain('<h2')
})

test.each([
  ['meeting', '.meeting-head'],
  ['child', '.child-paper'],
])('the view %s comes when it is asked for', async (view, what) => {
  const widget = page.locator('sip-plan')
  await widget.evaluate((element, given) => Object.assign(element, given), {
    plan: completePlan,
    view,
  })
  await widget.locator(what).waitFor()
})
