import { describe, expect, it } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import { conflictOf } from '../../lib/plan/conflict/conflict.ts'
import { filledIn } from '../../lib/plan/conflict/filled-in.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { answerExtra } from '../../lib/plan/edits.ts'
import { gate } from '../../lib/plan/gate.ts'
import { mergePlans } from '../../lib/plan/merge.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { changesBetween } from '../../lib/plan/versions/changes-between.ts'
import { completePlan } from '../fixtures/complete.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

const now = '2026-10-05T08:00:00Z'
const bundleOf = (plan: Plan) => storedBundle(planBundle(plan as ConsentedPlan, 's1', now))
const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '0']

describe.each(names)('a question that is called %s', (name) => {
  const plan: Plan = { ...completePlan, extra: { [name]: 'Hej' } }

  it('is written in a record, on paper and in FHIR, and comes back', () => {
    expect(toText(planDocument(plan))).toContain('Hej')
    expect(JSON.stringify(planOnPaper(plan, '2026-10-05'))).toContain('Hej')
    expect(planFromResources(bundleOf(plan))).toMatchObject({
      value: { plan: { extra: { [name]: 'Hej' } }, unread: [] },
    })
  })

  it('is told as a change and as a difference, and is new where it was not asked', () => {
    expect(changesBetween(completePlan, plan)).toHaveLength(1)
    expect(conflictOf(completePlan, plan).differences).toHaveLength(1)
    expect(answerExtra(name, 'Hur?', 'Ja')(completePlan).extra).toEqual({ [name]: 'Ja' })
    expect(answerExtra(name, 'Hur?', '')(completePlan)).toBe(completePlan)
  })

  it('is joined with what another window has written, and can be kept', () => {
    const theirs = { ...plan, extra: { [name]: 'Nej', more: 'Ja' }, changedAt: now }
    const joined = mergePlans(completePlan, plan, theirs)
    expect(joined.extra).toEqual({ [name]: 'Nej', more: 'Ja' })
    expect(mergePlans(plan, { ...plan, extra: { [name]: 'Du' } }, theirs).extra).toEqual({
      [name]: 'Nej',
      more: 'Ja',
    })
    expect(gate(joined).ok).toBe(true)
    expect(filledIn(theirs, completePlan, { ...plan, extra: {} }).extra).toEqual(theirs.extra)
  })
})

it('a question that is answered twice keeps its first answer, and the others stay unread', () => {
  const asked = { ...completePlan, extra: { q: 'Svar ett' }, extraLabels: { q: 'Fråga?' } }
  const item = (linkId: string, valueString: string) => ({
    linkId,
    text: 'Fråga?',
    answer: [{ valueString }],
  })
  const resources = bundleOf(asked).map((each) =>
    JSON.stringify(each).includes('Svar ett') && each.resourceType === 'QuestionnaireResponse'
      ? { ...each, item: [item('q', 'Svar ett'), item('q', 'Svar två'), item('__proto__', 'Tre')] }
      : each,
  )
  const read = planFromResources(resources)
  expect(read).toMatchObject({ ok: true, value: { plan: { extra: { q: 'Svar ett' } } } })
  const left = read.ok ? read.value.unread : []
  expect(left).toMatchObject([{ element: 'item', whole: true }])
  expect(left[0]?.content).toEqual([item('q', 'Svar två'), item('__proto__', 'Tre')])
})
