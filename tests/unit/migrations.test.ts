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

const inMeeting = (changed: object) => ({
  ...completePlan,
  meeting: { ...completePlan.meeting, ...changed },
})
const inAgenda = (spent: unknown) =>
  inMeeting({ agenda: { part: 'opening', since: '2026-10-02T10:00:00Z', spent } })
const invite = { sequence: 0, cancelled: false }
const unsent = { submission: 's', startedAt: '2026-10-02T10:00:00Z', fingerprint: '' }

describe('takes', () => {
  test.each<[string, object]>([
    [
      'a leap day',
      { ...completePlan, followUp: { date: '2028-02-29', time: '23:59', caller: '' } },
    ],
    ['an instant to the hair', { ...completePlan, changedAt: '2026-10-02T10:00:00.123456Z' }],
    ['a question of any name', { ...completePlan, extra: { constructor: 'x', toString: 'y' } }],
    ['a meeting that has begun', inAgenda({ opening: 1, needs: 2 })],
    ['a handoff without an answer', { ...completePlan, handoffs: [{ ...unsent, receipt: null }] }],
    ['an agenda that is not there', inMeeting({ agenda: undefined })],
  ])('%s', (_name, found) => {
    expect(restorePlan(found)).toEqual(success(found))
  })

  test('what older plans lack', () => {
    const { extraLabels: _e, otherRecords: _o, ...older } = completePlan
    const restored = restorePlan({ ...older, meeting: { ...older.meeting, invite } })
    expect(restored).toMatchObject({
      value: { extraLabels: {}, otherRecords: [], meeting: { invite: { number: 1 } } },
    })
  })

  test('answers without a key of the language itself', () => {
    const found = kept({ ...completePlan, extra: JSON.parse('{"__proto__":"x","a":"y"}') })
    const restored = restorePlan(found)
    expect(restored.ok && Reflect.ownKeys(restored.value.extra)).toEqual(['a'])
  })

  test('a copy, so that what the page keeps does not change it', () => {
    const found = { ...completePlan, extra: { a: 'x' } }
    const restored = restorePlan(found)
    found.extra.a = 'y'
    expect(restored).toMatchObject({ value: { extra: { a: 'x' } } })
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
    [
      'a time in seconds',
      { ...completePlan, followUp: { date: '', time: '10:00:00', caller: '' } },
    ],
    ['an instant without a zone', { ...completePlan, changedAt: '2026-10-02T10:00:00' }],
    ['an instant of a day that is none', { ...completePlan, changedAt: '2026-02-29T10:00:00Z' }],
    ['an instant of no time', { ...completePlan, changedAt: '2026-10-02T24:00:00Z' }],
    ['an instant to the minute', { ...completePlan, changedAt: '2026-10-02T10:00Z' }],
    ['a day for an instant', { ...completePlan, changedAt: '2026-10-02' }],
    ['a list for answers', { ...completePlan, extra: [] }],
    ['nothing for answers', { ...completePlan, extra: null }],
    ['a map for answers', { ...completePlan, extra: new Map() }],
    ['an answer that is no text', { ...completePlan, extra: { a: 1 } }],
    ['half an answer', { ...completePlan, surveys: [{ id: 's', set: 'x', answers: [1.5] }] }],
    [
      'an answer that no number can hold',
      { ...completePlan, surveys: [{ id: 's', set: 'x', answers: [2 ** 53] }] },
    ],
    ['minutes in a part that is none', inAgenda({ coffee: 1 })],
    ['half minutes', inAgenda({ opening: 0.5 })],
    ['no time in a part', inAgenda({ opening: undefined })],
    ['a list of minutes', inAgenda([])],
    ['a meeting of number nought', inMeeting({ invite: { ...invite, number: 0 } })],
    ['a receipt that is left out', { ...completePlan, handoffs: [unsent] }],
    ['surveys that are left out', { ...completePlan, surveys: undefined }],
  ])('%s', (_name, found) => {
    const restored = restorePlan(found)
    expect(restored.ok ? restored.value.id : restored).toEqual(failure('not-a-plan'))
  })
})

/** Steps from the version of today on. */
const further = (...steps: NonNullable<Parameters<typeof restorePlan>[1]>) => [
  ...Array.from({ length: schemaVersion - 1 }, () => (old: Record<string, unknown>) => old),
  ...steps,
]

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
    expect(restorePlan({ ...completePlan, ownWish: 'Steg' }, further(...steps))).toEqual(
      success({ ...completePlan, ownWish: 'Steg 1 2' }),
    )
  })

  test('what a step makes is read as strictly as the rest', () => {
    expect(
      restorePlan(
        completePlan,
        further((old) => ({ ...old, goals: 'none' })),
      ),
    ).toEqual(failure('not-a-plan'))
  })
})
