import { describe, expect, test } from 'vitest'
import { lateFollowUps } from '../../lib/plan/follow-up/late.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { addAnswers } from '../../lib/plan/survey/add-answers.ts'
import { surveyResults } from '../../lib/plan/survey/results.ts'
import { neutral } from '../../lib/regions/region.ts'
import { completePlan } from '../fixtures/complete.ts'

const { staff, family } = neutral.surveys

const withSheets = (sheets: readonly (readonly number[])[], set = staff): Plan =>
  sheets.reduce<Plan>((plan, answers, index) => {
    // Random ids do not come in the order in which people answer.
    const added = addAnswers(plan, set, `${(index * 7) % 10}-${set.id}-sheet`, answers)
    return added.ok ? added.value : plan
  }, completePlan)

const sheets = [
  [4, 2, 5, 4, 3],
  [5, 5, 4, 4, 5],
  [3, 4, 0, 4, 5],
  [4, 4, 4, 4, 4],
  [5, 4, 4, 3, 4],
]

describe('results', () => {
  test('are means with one decimal, and hidden under five answers', () => {
    const results = surveyResults(withSheets(sheets), staff)
    expect(results.map(({ count, mean }) => [count, mean])).toEqual([
      [5, 4.2],
      [5, 3.8],
      [4, undefined],
      [5, 3.8],
      [5, 4.2],
    ])
    expect(results.map(({ text }) => text)).toEqual(staff.statements.map(({ text }) => text))
  })

  test('of one set say nothing of another', () => {
    expect(surveyResults(withSheets(sheets), family).map(({ count }) => count)).toEqual([
      0, 0, 0, 0, 0,
    ])
  })

  test('pass over what is outside the scale', () => {
    const plan = { surveys: [{ id: 'a', set: staff.id, answers: [9, -1, 4] }] }
    expect(surveyResults(plan, staff).map(({ count }) => count)).toEqual([0, 0, 1, 0, 0])
  })
})

describe('a sheet of answers', () => {
  test('holds no time, and lies where its random id puts it', () => {
    const { surveys } = withSheets(sheets)
    expect(surveys.map(({ id }) => id)).toEqual(surveys.map(({ id }) => id).toSorted())
    for (const sheet of surveys) expect(Object.keys(sheet).sort()).toEqual(['answers', 'id', 'set'])
  })

  test.each([
    ['too few answers', [4, 4], 'wrong-count'],
    ['none at all', [0, 0, 0, 0, 0], 'no-answer'],
    ['above the scale', [6, 1, 1, 1, 1], 'outside-scale'],
    ['half an answer', [1.5, 1, 1, 1, 1], 'outside-scale'],
  ])('is refused with %s', (_, answers, code) => {
    expect(addAnswers(completePlan, staff, 'id', answers)).toEqual({ ok: false, code })
  })
})

describe('late follow-ups', () => {
  const ids = (plan: Plan, today: string) =>
    lateFollowUps(plan, today).interventions.map(({ id }) => id)

  test('are those whose day is over and of which nothing is said', () => {
    expect(lateFollowUps(completePlan, '2026-11-20')).toEqual({
      plan: undefined,
      interventions: [],
    })
    expect(lateFollowUps(completePlan, '2026-11-21').plan).toBe('2026-11-20')
    expect(ids(completePlan, '2026-11-21')).toEqual(['lunch', 'classroom', 'transport'])
    const interventions = completePlan.interventions.map((row) =>
      row.id === 'lunch' ? { ...row, result: 'Fungerar' } : { ...row, status: 'done' as const },
    )
    expect(ids({ ...completePlan, interventions }, '2027-03-01')).toEqual([])
  })

  test('are none after a decision on that day, or when the plan is closed', () => {
    const held = { id: 'held', date: '2026-11-20', reason: 'r', decidedBy: 'alla' }
    const decided = (decision: 'continue' | 'close') => ({
      ...completePlan,
      followUps: [{ ...held, decision }],
    })
    expect(lateFollowUps(decided('continue'), '2026-11-21').plan).toBeUndefined()
    expect(ids(decided('continue'), '2027-03-01')).toEqual(['guidance', 'respite'])
    expect(ids(decided('close'), '2027-03-01')).toEqual([])
  })
})
