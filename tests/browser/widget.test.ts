import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { sentencesOf } from '../../lib/plan/output/sentences.ts'
import { type Plan, schemaVersion } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { ANY_PORTS, startWorld, type World } from '../world/world.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { search } from './story/fhir-search.ts'
import { handOff } from './story/panel-steps.ts'
import { typist } from './story/typist.ts'
import { writePlan } from './story/write-plan.ts'
import { type Complaints, watchPolicy } from './strict-page.ts'

type Widget = HTMLElement & { plan: Plan }

let world: World
let browser: OpenBrowser
let page: Page
let complaints: Complaints

beforeAll(async () => {
  world = await startWorld({ ports: ANY_PORTS })
  browser = await openBrowser()
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: world.intranet.url,
  })
})

afterAll(async () => {
  await browser.close()
  await world.close()
})

/** The plan that the first widget in the page holds. */
const read = () =>
  page
    .locator('sip-plan')
    .first()
    .evaluate((element) => (element as Widget).plan)

const openPage = async () => {
  page = await browser.context.newPage()
  complaints = await watchPolicy(page)
  await page.goto(world.intranet.url)
  await page.locator('sip-plan').getByRole('button', { name: 'Kopiera', exact: true }).waitFor()
}

const expectNothingBroken = async () => {
  expect(await complaints.broken()).toEqual([])
  expect(complaints.errors).toEqual([])
}

/** What a policy that forbids inline style would block, in the page and in all shadow trees. */
const inlineStyles = () =>
  page.evaluate(() => {
    const inside = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('style, [style]') ? [element.outerHTML.slice(0, 80)] : []),
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ])
    return inside(document)
  })

describe('on the strict page, as it is embedded', () => {
  beforeAll(openPage)
  afterAll(() => page.close())

  test('the plan is written in it, part by part, with no rule broken and no inline style', async () => {
    const widget = page.locator('sip-plan')
    const styled: string[] = []
    await writePlan(widget, completePlan, async () => {
      styled.push(...(await inlineStyles()))
    })
    expect(await widget.locator('.summary').innerText()).toContain('8 klara')
    expect(styled).toEqual([])
    await expectNothingBroken()
  })

  test('it is copied as HTML with headings and lists, and as plain text', async () => {
    await page.bringToFront()
    await typist(page.locator('sip-plan')).press('Kopiera')
    await page.getByText('Hela planen är kopierad.').waitFor()
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text()
      return { html: await read('text/html'), text: await read('text/plain') }
    })
    const document = planDocument(await read())
    expect(copied.html?.match(/<h2/g)?.length).toBeGreaterThan(0)
    expect(copied.html?.match(/<li/g)?.length).toBeGreaterThan(10)
    for (const { heading } of document.parts) expect(copied.text).toContain(heading)
    const words = copied.text?.replace(/\s+/g, ' ') ?? ''
    for (const sentence of sentencesOf(document).flat()) expect(words).toContain(sentence)
    await expectNothingBroken()
  })

  test('it is handed off to the regional backend, once, with a receipt', async () => {
    const widget = page.locator('sip-plan')
    const receipt = await handOff(widget)
    expect(receipt).toMatch(/Kvitto\s+\S+\s+Version\s+\d+\s+Tid\s+.+\d{4}/)
    expect(await handOff(widget)).toBe(receipt)
    expect(await search(world.backend.url, 'CarePlan')).toHaveLength(1)
    expect((await read()).handoffs).toHaveLength(1)
    await expectNothingBroken()
  })
})

describe('in a page of its own', () => {
  beforeEach(async () => {
    await openPage()
    return () => page.close()
  })

  test('a rule that is broken is seen, also where the script hides that it was', async () => {
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red')
      // In a turn of its own: what the driver runs itself may make code from text.
      setTimeout(() => {
        for (const attempt of [
          () => new Function('return 1')(),
          () => {
            document.body.innerHTML = '<b>text</b>'
          },
        ]) {
          try {
            attempt()
          } catch {}
        }
      })
    })
    const broken = async () => (await complaints.broken()).join('\n')
    await expect.poll(broken).toContain('style-src-attr: inline')
    await expect.poll(broken).toMatch(/require-trusted-types-for: .+ Function/)
    await expect.poll(broken).toMatch(/require-trusted-types-for: .+ Element innerHTML/)
    await expect.poll(() => complaints.errors.join('\n')).toContain('Content Security Policy')
    expect(await inlineStyles()).toHaveLength(1)
  })

  test('the built file makes no code from text, and no style by an element or attribute', async () => {
    const file = await (await page.request.get(`${world.intranet.url}/sip-plan.js`)).text()
    expect(file).toContain('sip-plan')
    expect(file).not.toMatch(/\beval\s*\(|\bFunction\s*\(|document\.write|insertAdjacentHTML/)
    expect(file).not.toMatch(/setAttribute\(\s*[`'"]style|createElement\(\s*[`'"]style/)
  })

  test('two of them share nothing', async () => {
    await page.evaluate(() => {
      document.querySelector('.plan')?.append(document.createElement('sip-plan'))
    })
    const [one, other] = [page.locator('sip-plan').first(), page.locator('sip-plan').last()]
    await other.getByLabel('Barnets namn', { exact: true }).waitFor()
    await typist(one).fill('Barnets namn', 'Alva Lind')
    await typist(other).fill('Barnets namn', 'Noah Eriksson')
    await typist(other).press('Inställningar')
    await other.getByLabel('English').check()
    await other.getByRole('button', { name: 'Back' }).click()
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
    expect(await read()).toEqual(completePlan)
    await widget.evaluate((element) => {
      const { child } = (element as Widget).plan as { child: { name: string } }
      child.name = 'Någon annan'
    })
    expect(await read()).toEqual(completePlan)
    await typist(widget).open('Barnet och frågan')
    await typist(widget).fill('Barnets namn', 'Alva Berg')
    expect((await read()).child.name).toBe('Alva Berg')
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
    const listeners = async () => {
      const counts = await Promise.all(
        ['window', 'document', 'document.documentElement', 'document.body'].map(async (name) => {
          const { result } = await session.send('Runtime.evaluate', { expression: name })
          const objectId = result.objectId ?? ''
          return (await session.send('DOMDebugger.getEventListeners', { objectId })).listeners
        }),
      )
      return counts.flat().map(({ type }) => type)
    }
    // The driver adds listeners of its own with the first press.
    await page.getByRole('heading', { name: 'Skriv planen här' }).click()
    const before = await listeners()
    await page.evaluate(() => {
      const gone = globalThis as { gone?: WeakRef<Element> }
      const added = document.body.appendChild(document.createElement('sip-plan'))
      gone.gone = new WeakRef(added)
    })
    const added = page.locator('body > sip-plan, main > sip-plan')
    await typist(added).fill('Barnets namn', 'Alva Lind')
    await added.evaluate((element) => document.querySelector('main')?.prepend(element))
    await added.getByRole('heading', { level: 1, name: 'Alva Lind' }).waitFor()
    const left = await added.evaluate((element) => {
      element.remove()
      return element.shadowRoot?.childElementCount
    })
    expect(left).toBe(0)
    expect(await listeners()).toEqual(before)
    const isGone = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return page.evaluate(
        () => (globalThis as { gone?: WeakRef<Element> }).gone?.deref() === undefined,
      )
    }
    await expect.poll(isGone).toBe(true)
    await expectNothingBroken()
  })

  test('a plan from a newer version and what is no plan are refused, and nothing is lost', async () => {
    const widget = page.locator('sip-plan')
    await typist(widget).fill('Barnets namn', 'Alva Lind')
    const refusal = (found: unknown) =>
      widget.evaluate((element, plan) => {
        try {
          ;(element as Widget).plan = plan as Plan
          return 'taken'
        } catch (error) {
          return String(error)
        }
      }, found)
    expect(await refusal({ ...completePlan, schemaVersion: schemaVersion + 1 })).toContain(
      'newer-version',
    )
    expect(await refusal({ child: 'Alva' })).toContain('not-a-plan')
    expect(await widget.getByRole('heading', { level: 1 }).innerText()).toBe('Alva Lind')
  })
})
