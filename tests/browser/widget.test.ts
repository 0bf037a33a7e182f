import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { sentencesOf } from '../../lib/plan/output/sentences.ts'
import { completePlan } from '../fixtures/complete.ts'
import { search } from './story/fhir-search.ts'
import { handOff } from './story/panel-steps.ts'
import { typist } from './story/typist.ts'
import { writePlan } from './story/write-plan.ts'
import type { Complaints } from './strict-page.ts'
import { openWidgetStage, planIn, type WidgetStage } from './widget-stage.ts'

// One page, in which the tests go on where the one before ended; the last two need no plan.
let stage: WidgetStage
let page: Page
let complaints: Complaints

beforeAll(async () => {
  stage = await openWidgetStage()
  ;({ page, complaints } = await stage.open())
})

afterAll(() => stage.close())

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

test('the plan is written in it, part by part, with no rule broken and no inline style', async () => {
  const widget = page.locator('sip-plan')
  await typist(widget).press('Möte, kallelse och uppföljning')
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
  const document = planDocument(await planIn(page))
  expect(copied.html?.match(/<h2/g)?.length).toBeGreaterThan(0)
  expect(copied.html?.match(/<li/g)?.length).toBeGreaterThan(10)
  for (const { heading } of document.parts) expect(copied.text).toContain(heading)
  const words = copied.text?.replace(/\s+/g, ' ') ?? ''
  for (const sentence of sentencesOf(document).flat()) expect(words).toContain(sentence)
  await expectNothingBroken()
})

test('some of it is copied as Markdown alone, with its source', async () => {
  const widget = page.locator('sip-plan')
  await widget.getByText('Kopiera på annat sätt').click()
  await typist(widget).press('Avmarkera alla')
  await widget.getByLabel('8. Mål på kort och lång sikt').check()
  await typist(widget).press('Kopiera som Markdown')
  await page.getByText('Den valda delen är kopierad som Markdown.').waitFor()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return { types: item?.types, text: await (await item?.getType('text/plain'))?.text() }
  })
  expect(copied.types).toEqual(['text/plain'])
  expect(copied.text?.match(/^#+ .*/gm)).toEqual([
    expect.stringMatching(/^## Samordnad/),
    expect.stringMatching(/^### 8/),
  ])
  expect(copied.text).toMatch(/^Källa: SIP för Alva L\. i SIP-panelen/m)
  await expectNothingBroken()
})

test('it is handed off to the regional backend, once, with a receipt', async () => {
  const widget = page.locator('sip-plan')
  const receipt = await handOff(widget)
  expect(receipt).toMatch(/Kvitto\s+\S+\s+Version\s+\d+\s+Tid\s+.+\d{4}/)
  expect(await handOff(widget)).toBe(receipt)
  expect(await search(stage.world.backend.url, 'CarePlan')).toHaveLength(1)
  expect((await planIn(page)).handoffs).toHaveLength(1)
  await expectNothingBroken()
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
  const file = await (await page.request.get(`${stage.world.intranet.url}/sip-plan.js`)).text()
  expect(file).toContain('sip-plan')
  expect(file).not.toMatch(/\beval\s*\(|\bFunction\s*\(|document\.write|insertAdjacentHTML/)
  expect(file).not.toMatch(/setAttribute\(\s*[`'"]style|createElement\(\s*[`'"]style/)
})
