import { describe, expect, test } from 'vitest'
import { toHtml } from '../../lib/plan/output/html.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { type Maker, readPlanHtml } from '../../lib/plan/reading/read-plan.ts'
import { completePlan } from '../fixtures/complete.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'

const maker = (): Maker => {
  let count = 0
  return { id: () => `new-${++count}`, now: () => '2026-11-20T08:00:00Z' }
}

describe('what somebody has struck out is no answer, and is shown', () => {
  const html = toHtml(planDocument(completePlan))
  const [what = ''] = completePlan.interventions.map((each) => each.what)
  test.each([
    ['a deletion', `<del>Lugn plats</del><ins>${what}</ins>`],
    [
      'a deletion around tags',
      `<del cite="mailto:x" datetime="x"><span>Lugn <b>plats</b></span></del>${what}`,
    ],
    ['a line through', `<s>Lugn plats</s>${what}`],
    [
      'a line through by style',
      `<span style='color:red;text-decoration:line-through'>Lugn plats</span>${what}`,
    ],
  ])('%s', (_name, written) => {
    const read = readPlanHtml(html.replace(what, written), maker())
    expect(read).toMatchObject({ ok: true, value: { unread: ['Struket: Lugn plats'] } })
    expect(read.ok && readsTheSame(read.value.plan, completePlan)).toBe(true)
  })

  test('and an end that ends nothing strikes nothing', () => {
    const read = readPlanHtml(html.replace(what, `</del>${what}</s>`), maker())
    expect(read.ok && readsTheSame(read.value.plan, completePlan)).toBe(true)
  })
})

describe('HTML made to hold up is read in a time that grows as it does', () => {
  const html = toHtml(planDocument(completePlan))
  test.each(['<a', '<', '<!', '<a "', "<a '>'", '<!--', '<script', '</', '<del>', '&#'])(
    '%s',
    (sign) => {
      const read = readPlanHtml(html + sign.repeat(500_000 / sign.length), maker())
      expect(read.ok && readsTheSame(read.value.plan, completePlan)).toBe(true)
    },
  )
})
