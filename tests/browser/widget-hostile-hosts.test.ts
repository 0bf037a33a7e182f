import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { SipPlanElement } from '../../lib/widget/element-interface.ts'
import { completePlan } from '../fixtures/complete.ts'
import type { Trick } from '../world/embedding/tricks.ts'
import { embeddingPages } from './embedding-pages.ts'
import { typist } from './story/typist.ts'
import type { Complaints } from './strict-page.ts'

let page: Page
let complaints: Complaints
const open = embeddingPages()

const openTrick = async (trick: Trick) => {
  ;({ page, complaints } = await open(`/trick/${trick}`))
  return page.locator('sip-plan')
}

const writeIn = async (widget: Locator) => {
  const hand = typist(widget)
  await hand.open('Barnet och frågan')
  await hand.fill('Barnets namn', 'Alva Lind')
  await hand.open('5')
  await hand.press('Ny insats')
  await hand.fill('Vad', 'Lugn plats för lunch')
  await hand.press('Klar')
  await widget.getByRole('heading', { level: 1, name: 'Alva Lind' }).waitFor()
  await widget
    .getByRole('button', { name: /Lugn plats för lunch/ })
    .first()
    .waitFor()
}

const tricks: readonly Trick[] = [
  'frozen',
  'patched',
  'polluted',
  'polluted-with-data',
  'zone',
  'unset',
  'important',
  'large',
  'right-to-left',
]

test.each(tricks)(
  'on a strict page that is %s the plan is written, and no rule is broken',
  async (trick) => {
    const widget = await openTrick(trick)
    await writeIn(widget)
    expect(await complaints.broken()).toEqual([])
    expect(complaints.errors).toEqual([])
  },
)

test.each(tricks)('on a page that is %s the plan is set as everywhere else', async (trick) => {
  const widget = await openTrick(trick)
  const words = widget.getByText('Barnet och frågan')
  const set = await words.evaluate((element) => {
    const { direction, letterSpacing, textTransform, color, fontSize } = getComputedStyle(
      element.closest('.app') ?? element,
    )
    return { direction, letterSpacing, textTransform, color, fontSize }
  })
  expect(set).toEqual({
    direction: 'ltr',
    letterSpacing: 'normal',
    textTransform: 'none',
    color: 'rgb(26, 36, 48)',
    // Larger with the page's own, and never smaller than a browser's.
    fontSize: trick === 'large' ? '30px' : '15px',
  })
})

test('where another script has the name it stays the other, and nothing is said', async () => {
  await openTrick('taken')
  expect(await page.evaluate(() => document.querySelector('sip-plan')?.shadowRoot)).toBe(null)
  expect(complaints.errors).toEqual([])
})

const attributes = 'view lang region plan-id readonly theme handoff name required class dir'.split(
  ' ',
)
const nonsense = [
  'x'.repeat(100_000),
  ...[
    '',
    ' ',
    '\0',
    '💥',
    'undefined',
    '-1',
    '"><script>top.ran=1</script>',
    '{"a":1}',
    '[object Object]',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'javascript:top.ran=1',
    'data:text/html,<p>',
    'http://[',
    'http://fhir.example.org/fhir',
  ],
]

test('nonsense in every attribute is as if it did not stand there', async () => {
  const widget = await openTrick('plain')
  for (const value of nonsense) {
    await widget.evaluate(
      (element, [names, text]) => {
        for (const name of names) element.setAttribute(name, text)
      },
      [attributes, value] as const,
    )
  }
  // A name that is none has no plan: nothing stands there until the page takes it back.
  await widget.evaluate((element) => {
    for (const name of ['readonly', 'plan-id']) element.removeAttribute(name)
  })
  await writeIn(widget)
  expect(await typist(widget).button('Överlämna').count()).toBe(0)
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(await complaints.broken()).toEqual([])
  expect(complaints.errors).toEqual([])
})

test('every method answers before it stands in the page, and after it was taken out', async () => {
  await openTrick('plain')
  const asked = () =>
    page.evaluate(async (plan) => {
      const element = document.createElement('sip-plan') as SipPlanElement
      const ask = async () => [
        ...[element.checklist().length, element.focusField(3), element.focusField(99)],
        ...[await element.toText(), await element.toHTML()].map((words) =>
          words?.includes('Alva Lind'),
        ),
        ...[
          element.checkValidity(),
          element.reportValidity(),
          element.form,
          element.value.length > 9,
        ],
        (await element.toBundle()) !== undefined,
      ]
      const empty = await ask()
      element.plan = plan
      element.reset()
      const early = await ask()
      document.body.append(element)
      const shown = element.shadowRoot?.querySelector('h1')?.textContent
      element.remove()
      return { empty, early, shown, late: await ask() }
    }, completePlan)
  const answers = (isFull: boolean) => [
    8,
    true,
    false,
    isFull,
    isFull,
    true,
    true,
    null,
    true,
    isFull,
  ]
  expect(await asked()).toEqual({
    empty: answers(false),
    early: answers(true),
    shown: 'Alva Lind född 2018',
    late: answers(true),
  })
  expect(complaints.errors).toEqual([])
})
