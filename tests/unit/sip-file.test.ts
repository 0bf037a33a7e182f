import { describe, expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { fileName, readSipFile, toSipFile } from '../../lib/plan/file/sip-file.ts'
import { takeOver } from '../../lib/plan/file/take-over.ts'
import { type Plan, schemaVersion } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const withoutNotes = patchSection('meeting', { privateNotes: '' })

describe('a plan in a file', () => {
  test.each([
    ['complete', completePlan],
    ['before the meeting', beforeMeetingPlan],
    ['protected', protectedPlan],
  ])('comes back whole: %s', (_, plan) => {
    const versioned = withVersion(plan, 'meeting', '2026-10-02T10:00:00Z')
    expect(readSipFile(toSipFile(versioned))).toEqual({ ok: true, value: versioned })
  })

  test('comes back whole but for the private notes, 500 times', () => {
    for (const plan of generatedPlans(500)) {
      const noted = patchSection('meeting', { privateNotes: 'bara mitt' })(plan)
      expect(toSipFile(noted)).not.toContain('bara mitt')
      expect(readSipFile(toSipFile(noted))).toEqual({ ok: true, value: withoutNotes(plan) })
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
    expect(readSipFile(content)).toEqual({ ok: false, code })
  })

  test('is read with the mark that some editors put first', () => {
    expect(readSipFile(`\ufeff${toSipFile(completePlan)}`).ok).toBe(true)
  })
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
