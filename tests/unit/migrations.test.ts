import { describe, expect, test } from 'vitest'
import { createPlan } from '../../lib/plan/create.ts'
import { fingerprint } from '../../lib/plan/fingerprint.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { schemaVersion } from '../../lib/plan/schema.ts'
import { failure, success } from '../../lib/result.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const kept = (plan: unknown): unknown => JSON.parse(JSON.stringify(plan))

describe('a plan that was kept comes back as it was', () => {
  test.each([
    ['an empty one', createPlan('empty', '2026-10-02T08:00:00Z')],
    ['Alva’s', completePlan],
    ['Noah’s', beforeMeetingPlan],
    ['Sara’s', protectedPlan],
  ])('%s', (_name, plan) => {
    expect(restorePlan(kept(plan))).toEqual(success(plan))
  })

  test('two hundred made by chance', () => {
    for (const plan of generatedPlans(200)) {
      expect(restorePlan(kept(plan))).toEqual(success(plan))
    }
  })

  test('and still says the same, so that a handoff that was cut off is known again', () => {
    for (const plan of [createPlan('empty', '2026-10-02T08:00:00Z'), ...generatedPlans(50)]) {
      const restored = restorePlan(kept(plan))
      expect(restored.ok && fingerprint(restored.value)).toBe(fingerprint(plan))
    }
  })

  test('without what does not belong to it', () => {
    expect(restorePlan({ ...completePlan, colour: 'red' })).toEqual(success(completePlan))
  })
})

describe('refuses as no plan', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'plan'],
    ['a plan as text', JSON.stringify(completePlan)],
    ['a list', [completePlan]],
    ['an empty object', {}],
    ['only a version', { schemaVersion }],
    ['version 0', { ...completePlan, schemaVersion: 0 }],
    ['half a version', { ...completePlan, schemaVersion: 0.5 }],
    ['a version in letters', { ...completePlan, schemaVersion: '1' }],
    ['no version', { ...completePlan, schemaVersion: undefined }],
    ['a list that is none', { ...completePlan, interventions: {} }],
    ['measures that are neither', { ...completePlan, externalMeasures: 'inga' }],
    ['an answer of another kind', { ...completePlan, ownWish: 8 }],
    ['an id that is empty', { ...completePlan, id: '' }],
    ['an id beyond 64 signs', { ...completePlan, id: 'x'.repeat(65) }],
    ['a custody of no kind', { ...completePlan, custody: 'shared' }],
    ['a time with a zone', { ...completePlan, changedAt: '2026-10-02T10:00:00+02:00' }],
    ['words for a day', { ...completePlan, followUp: { date: 'fredag', time: '', caller: '' } }],
    [
      'a day that is none',
      { ...completePlan, followUp: { date: '2026-02-30', time: '', caller: '' } },
    ],
    [
      'a month that is none',
      { ...completePlan, goals: [{ id: 'g', term: 'long', description: '', due: '2026-13-01' }] },
    ],
    ['a time that is none', { ...completePlan, followUp: { date: '', time: '25:00', caller: '' } }],
  ])('%s', (_name, found) => {
    const restored = restorePlan(found)
    expect(restored.ok ? restored.value.id : restored).toEqual(failure('not-a-plan'))
  })
})

describe('versions', () => {
  test('what a newer program wrote is left alone', () => {
    expect(restorePlan({ schemaVersion: schemaVersion + 1 })).toEqual(failure('newer-version'))
    expect(restorePlan({ ...completePlan, schemaVersion: 999 })).toEqual(failure('newer-version'))
  })

  test('an older plan goes through each step since its version, in order', () => {
    const steps = [1, 2].map((number) => (old: Record<string, unknown>) => ({
      ...old,
      ownWish: `${old.ownWish} ${number}`,
    }))
    expect(restorePlan({ ...completePlan, ownWish: 'Steg' }, steps)).toEqual(
      success({ ...completePlan, ownWish: 'Steg 1 2' }),
    )
  })

  test('what a step makes is read as strictly as the rest', () => {
    expect(restorePlan(completePlan, [(old) => ({ ...old, goals: 'none' })])).toEqual(
      failure('not-a-plan'),
    )
  })
})
