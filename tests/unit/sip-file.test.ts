import { describe, expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { fileName, toSipFile } from '../../lib/plan/file/sip-file.ts'
import { takeOver } from '../../lib/plan/file/take-over.ts'
import { type Plan, schemaVersion } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { readPlanFile } from '../fixtures/read-plan-file.ts'

const whole = (plan: Plan) => ({ ok: true, value: { plan, left: [] } })
const withoutNotes = patchSection('meeting', { privateNotes: '' })

describe('a plan in a file', () => {
  test.each([
    ['complete', completePlan],
    ['before the meeting', beforeMeetingPlan],
    ['protected', protectedPlan],
  ])('comes back whole: %s', (_, plan) => {
    const versioned = withVersion(plan, 'meeting', '2026-10-02T10:00:00Z')
    expect(readPlanFile(toSipFile(versioned))).toEqual(whole(versioned))
  })

  test('comes back whole but for the private notes and the handoffs, 500 times', () => {
    for (const plan of generatedPlans(500)) {
      const noted = patchSection('meeting', { privateNotes: 'bara mitt' })(plan)
      expect(toSipFile(noted)).not.toContain('bara mitt')
      expect(readPlanFile(toSipFile(noted))).toEqual(whole({ ...withoutNotes(plan), handoffs: [] }))
    }
  })

  test('has a name that says nothing of the child', () => {
    expect(fileName('2026-11-22')).toBe('sip-plan-2026-11-22.sip.json')
  })

  test.each([
    ['a newer program', JSON.stringify({ ...completePlan, schemaVersion: 99 }), 'newer-version'],
    ['a picture', '\u0089PNG\r\n', 'not-a-plan'],
    ['nothing', '', 'not-a-plan'],
    ['a list', '[]', 'not-a-plan'],
    ['half a plan', JSON.stringify({ schemaVersion, id: 'x' }), 'not-a-plan'],
    ['a cut file', toSipFile(completePlan).slice(0, -40), 'not-a-plan'],
  ])('is refused from %s', (_, content, code) => {
    expect(readPlanFile(content)).toEqual({ ok: false, code })
  })

  test('is read with the mark that some editors put first', () => {
    expect(readPlanFile(`\ufeff${toSipFile(completePlan)}`).ok).toBe(true)
  })
})

describe('a file brings what the plan says, and no deeds', () => {
  const receipt = {
    submission: 's',
    task: 't',
    carePlan: 'CarePlan/1',
    version: '1',
    at: '2026-10-02T08:00:01Z',
    resources: {},
  }
  const begun = { submission: 's', startedAt: '2026-10-02T08:00:00Z', fingerprint: 'f' }
  const title = {
    id: 'CarePlan/1.title',
    reference: 'CarePlan/1',
    element: 'title',
    line: 'CarePlan.title: Ett annat namn',
    content: 'Ett annat namn',
    whole: true,
  }
  const inFile = (more: Record<string, unknown>) => {
    const read = readPlanFile(JSON.stringify({ ...completePlan, ...more }))
    return read.ok ? read.value : read.code
  }

  test.each([
    ['an attempt without a receipt', { ...begun, receipt: null }],
    ['a receipt', { ...begun, receipt }],
  ])('not %s', (_, handoff) => {
    expect(inFile({ handoffs: [handoff] })).toEqual({ plan: completePlan, left: ['handoffs'] })
  })

  test('what others wrote at a region can be read, and is bound to none', () => {
    expect(inFile({ unread: [title] })).toMatchObject({
      plan: { unread: [{ line: title.line, reference: '', whole: false }] },
    })
  })

  test.each([
    ['a picture', { id: 'p', data: btoa('\u0089PNG and more'), of: 'f' }],
    ['no base64', { id: 'p', data: 'JVBERi0 !', of: 'f' }],
    ['no text', { id: 'p', data: 5, of: 'f' }],
    ['nothing', null],
  ])('no PDF that is %s', (_, pdf) => {
    expect(inFile({ pdf })).toEqual({ plan: completePlan, left: ['pdf'] })
  })

  test('it is given away without what was handed off from here', () => {
    const plan: Plan = { ...completePlan, handoffs: [{ ...begun, receipt }] }
    expect(readPlanFile(toSipFile(plan))).toEqual(whole(completePlan))
  })
})

test.each([
  '',
  '..',
  '../../etc',
  'a/b',
  'a|b',
  'plan 1',
  'ärende',
  '__proto__',
  '<b>',
  'a\u0000',
  '💥',
  'x'.repeat(65),
])('no plan has the id %j', (id) => {
  expect(readPlanFile(JSON.stringify({ ...completePlan, id })).ok).toBe(false)
})

test.each([crypto.randomUUID(), 'ABC-123', 'case_7', '1.2.752.7'])('a plan may have %s', (id) => {
  expect(readPlanFile(JSON.stringify({ ...completePlan, id })).ok).toBe(true)
})

test('a file in the place of the plan here takes nothing away that was handed off or kept', () => {
  const receipt = {
    submission: 's',
    task: 't',
    carePlan: 'c',
    version: '1',
    at: '2026-10-02T08:00:01Z',
    resources: {},
  }
  const handoff = { startedAt: '2026-10-02T08:00:00Z', fingerprint: 'f', submission: 's' }
  const here: Plan = withVersion(
    {
      ...patchSection('meeting', { privateNotes: 'bara mitt' })(completePlan),
      handoffs: [{ ...handoff, receipt }],
      surveys: [{ id: 'b', set: 'staff', answers: [1] }],
    },
    'handoff',
    '2026-10-02T08:00:01Z',
  )
  const file: Plan = withVersion(
    {
      ...completePlan,
      ownWish: 'Något nytt',
      handoffs: [
        { ...handoff, receipt: null },
        { ...handoff, submission: 'other', receipt: null },
      ],
      surveys: [{ id: 'a', set: 'staff', answers: [2] }],
    },
    'meeting',
    '2026-10-03T08:00:01Z',
  )
  const taken = takeOver(here, file)
  expect(taken.ownWish).toBe('Något nytt')
  expect(taken.meeting.privateNotes).toBe('bara mitt')
  expect(taken.handoffs.map(({ submission, receipt: found }) => [submission, found?.task])).toEqual(
    [
      ['s', 't'],
      ['other', undefined],
    ],
  )
  expect(taken.versions.map(({ at }) => at.slice(0, 10))).toEqual(['2026-10-02', '2026-10-03'])
  expect(taken.surveys.map(({ id }) => id)).toEqual(['a', 'b'])
})
