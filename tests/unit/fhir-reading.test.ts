import { describe, expect, it } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import { undated } from '../../lib/plan/answers/consent.ts'
import { type ConsentedPlan, consentGate, covers } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedWholePlans } from '../fixtures/generated-whole-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { returningPlan } from '../fixtures/returning-plan.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

const now = '2026-10-05T08:00:00Z'
const readBack = (plan: Plan) =>
  planFromResources(storedBundle(planBundle(plan as ConsentedPlan, 'submission-1', now)))

describe('a plan comes back from its resources', () => {
  it.each([
    ['complete', completePlan],
    ['before the meeting', beforeMeetingPlan],
    ['protected', protectedPlan],
  ])('%s', (_, plan) => {
    expect(readBack(plan)).toEqual({ ok: true, value: { plan: returningPlan(plan), unread: [] } })
  })

  it('with a withdrawal whose day nobody has said: it closes as before, and has no day', () => {
    const { planning, sharing } = completePlan.consent
    const [mira, johan] = planning
    if (!mira || !johan) throw new Error('no grants')
    const plan: Plan = {
      ...completePlan,
      consent: {
        ...completePlan.consent,
        planning: [{ ...mira, withdrawn: undated }, johan],
        sharing: { ...sharing, withdrawnUnits: [{ unit: 'LSS-enheten', date: '' }] },
      },
    }
    const read = readBack(plan)
    expect(read).toEqual({ ok: true, value: { plan: returningPlan(plan), unread: [] } })
    if (!read.ok) return
    const back = read.value.plan
    expect(back.consent.planning.map(({ withdrawn }) => withdrawn)).toEqual([undated, ''])
    expect(back.consent.sharing.withdrawnUnits).toEqual([{ unit: 'LSS-enheten', date: '' }])
    expect(consentGate(back, '2030-01-01')).toMatchObject({ code: 'consent-withdrawn' })
    expect(covers(back, 'LSS-enheten', '2030-01-01')).toBe(false)
  })

  it('of each of two hundred', () => {
    for (const plan of generatedWholePlans(200)) {
      const expected = { plan: returningPlan(plan), unread: [] }
      expect(readBack(plan), plan.id).toEqual({ ok: true, value: expected })
    }
  })
})

describe('days and instants of a stranger’s plan', () => {
  const stranger = (created: string, dateTime = '2026-09-10') =>
    planFromResources([
      {
        resourceType: 'CarePlan',
        id: '1',
        status: 'active',
        subject: { reference: 'Patient/1' },
        created,
        goal: [{ reference: 'Goal/1' }],
      },
      { resourceType: 'Patient', id: '1', name: [{ text: 'Alva Lind' }] },
      {
        resourceType: 'Goal',
        id: '1',
        description: { text: 'Simma' },
        target: [{ dueDate: dateTime }],
      },
    ])

  it.each([
    ['2026-09-10T22:00:00Z', '2026-09-11'],
    ['2026-12-10T22:30:00Z', '2026-12-10'],
    ['2026-12-10T23:30:00Z', '2026-12-11'],
    ['2026-09-11T01:00:00+02:00', '2026-09-11'],
    ['2026-09-10', '2026-09-10'],
  ])('%s is the day that it was in Sweden, %s', (written, day) => {
    const read = stranger('2026-10-02', written)
    expect(read.ok && read.value.plan.goals.map(({ due }) => due)).toEqual([day])
  })

  it.each(['2026-10-02T10:00:60Z', '2026-10-02T24:00:00Z', '2026-02-30T00:00:00Z', 'i går'])(
    'made at %s, it is a plan all the same',
    (created) => {
      expect(stranger(created).ok).toBe(true)
    },
  )
})

describe('a stranger’s plan made to hold up is read in a time that grows as it does', () => {
  const stranger = (more: object) =>
    planFromResources([
      {
        resourceType: 'CarePlan',
        id: '1',
        status: 'active',
        subject: { reference: 'Patient/1' },
        ...more,
      },
      { resourceType: 'Patient', id: '1', name: [{ text: 'Alva Lind' }] },
    ])

  it('with twenty thousand notes', () => {
    const note = Array.from({ length: 20_000 }, (_, number) => ({ text: `n${number}` }))
    const read = stranger({ note, description: 'x' })
    expect(read.ok && read.value.unread.map(({ element }) => element)).toContain('note')
  })

  it.each(['<', '<a', '"'])('with a narrative and a note of %s', (sign) => {
    const text = sign.repeat(300_000 / sign.length)
    expect(stranger({ text: { status: 'generated', div: text }, note: [{ text }] }).ok).toBe(true)
  })
})
