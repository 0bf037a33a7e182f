import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { type Plan, schemaVersion } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { filledWith } from '../fixtures/hostile-plan.ts'
import { embeddingPages } from './embedding-pages.ts'
import { foreignIn } from './foreign-in-widget.ts'
import { hostileMarkup } from './hostile-markup.ts'
import { typist } from './story/typist.ts'
import type { Complaints } from './strict-page.ts'
import { planIn, type Widget } from './widget-stage.ts'

let page: Page
let complaints: Complaints
const open = embeddingPages()
beforeEach(async () => {
  ;({ page, complaints } = await open('/trick/plain'))
})

const widget = () => page.locator('sip-plan')
const give = (plan: unknown) =>
  widget().evaluate((element, given) => {
    ;(element as Widget).plan = given as Plan
  }, plan)
const expectNothingBroken = async () => {
  expect(await complaints.broken()).toEqual([])
  expect(complaints.errors).toEqual([])
}

test('markup in every string is words: nothing runs, and nothing becomes an element', async () => {
  const texts = hostileMarkup.map(([, markup]) => markup)
  const { consent, preMeeting, ...filled } = filledWith(completePlan, texts)
  // What must not be shared would take the same words out of the child's page.
  const sharing = { ...consent.sharing, notShared: '' }
  await give({
    ...filled,
    id: 'hostile',
    consent: { ...consent, sharing },
    preMeeting: { ...preMeeting, notToBeSaid: '' },
  })
  for (const [view, seen] of [
    ['checklist', '.check'],
    ['meeting', '.meeting-head'],
    ['child', '.child-paper'],
    ['plan', '.fold-button'],
  ] as const) {
    await widget().evaluate((element, name) => element.setAttribute('view', name), view)
    await widget().locator(seen).first().waitFor()
    expect(await widget().locator('.app').innerText(), view).toMatch(/<\w/)
    expect(await foreignIn(widget()), view).toEqual([])
  }
  await typist(widget()).press('Möte, kallelse och uppföljning')
  await widget().getByRole('heading', { name: 'Möte och uppföljning' }).waitFor()
  await typist(widget()).open('Barnet och frågan')
  await widget().getByLabel('Barnets namn', { exact: true }).waitFor()
  const folds = widget().locator('.fold-button')
  for (let fold = 0; fold < (await folds.count()); fold++) {
    if (fold > 0) await folds.nth(fold).click()
    await widget().locator('.fold-body').waitFor()
    const row = widget().locator('.fold-body .row-button').first()
    if ((await row.count()) > 0) await row.click()
    expect(await foreignIn(widget()), `${fold}`).toEqual([])
  }
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  await expectNothingBroken()
})

/** What a page may give instead of a plan, as what makes it there. */
const nonsense: Readonly<Record<string, string>> = {
  'a function': '() => 7',
  'a number': '7',
  'a symbol': "Symbol('plan')",
  'a big number': '7n',
  'an array': '[1]',
  'text that is no JSON': "'{'",
  'JSON of something else': "'null'",
  'an element': 'document.body',
  'the element itself': "document.querySelector('sip-plan')",
  'a promise': 'Promise.resolve({})',
  'an object around itself': '{ const o = { schemaVersion: 1 }; o.child = o; return o }',
  'one that throws': "new Proxy({}, { get() { throw new Error('no') } })",
  'one that takes the prototype': 'JSON.parse(\'{"schemaVersion":1,"__proto__":{"child":{}}}\')',
  'version nought': '{ return { schemaVersion: 0 } }',
  'a version between': '{ return { schemaVersion: 1.5 } }',
  'a version in words': "{ return { schemaVersion: '1' } }",
  '5 MB of nothing': "'7'.repeat(5e6)",
}

test('what is no plan is refused in one word, and what is written stays', async () => {
  await typist(widget()).fill('Barnets namn', 'Alva Lind')
  for (const [what, made] of Object.entries(nonsense)) {
    const code = `(() => {
      const codes = []
      const hear = ({ detail }) => codes.push(detail.code)
      const widget = document.querySelector('sip-plan')
      widget.addEventListener('sip-error', hear)
      widget.plan = (() => ${made})()
      widget.value = (() => ${made})()
      widget.removeEventListener('sip-error', hear)
      return codes.join()
    })()`
    expect(await page.evaluate(code), what).toBe('not-a-plan,not-a-plan')
  }
  const newer = { ...completePlan, schemaVersion: schemaVersion + 1 }
  await give(newer)
  for (const nothing of [null, '', undefined]) await give(nothing)
  expect((await planIn(page)).child.name).toBe('Alva Lind')
  await expectNothingBroken()
})

test('fields that are not known are left behind, also dangerous ones', async () => {
  const more = `{"isAdmin":true,"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},`
  const inMany = ['^', '"child":', '"childParticipation":', '"interventions":[', '"consent":']
  const found = new RegExp(`(${inMany.join('|').replaceAll('[', '\\[')}){`, 'g')
  await give(JSON.stringify(completePlan).replaceAll(found, `$1${more}`))
  expect(await planIn(page)).toEqual(completePlan)
  expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false)
  await expectNothingBroken()
})

test('a plan of 5 MB is shown and written in', async () => {
  const question = 'Hur kan Alva orka? '.repeat(270_000)
  await give({ ...completePlan, meetingQuestion: question })
  await widget().getByRole('heading', { level: 1, name: 'Alva Lind' }).waitFor()
  await typist(widget()).open('Barnet och frågan')
  await typist(widget()).fill('Barnets namn', 'Alva Berg')
  const held = await widget().evaluate((element) => {
    const { child, meetingQuestion } = (element as Widget).plan
    return [child.name, meetingQuestion.length]
  })
  expect(held).toEqual(['Alva Berg', question.length])
  await expectNothingBroken()
})
