import { describe, expect, test } from 'vitest'
import {
  addRow,
  type Edit,
  patchRow,
  patchSection,
  removeRow,
  setAnswer,
} from '../../lib/plan/edits.ts'
import { mergePlans } from '../../lib/plan/merge.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'

const early = '2026-10-02T10:00:00Z'
const late = '2026-10-02T10:00:01Z'

const edited = (at: string, ...edits: readonly Edit[]): Plan => ({
  ...edits.reduce((plan, edit) => edit(plan), completePlan),
  changedAt: at,
})

/** As another window reads it: the same content, nothing shared. */
const asRead = (plan: Plan): Plan => structuredClone(plan)

const goal = (id: string) => addRow('goals', emptyRow.goal(id, 'short'))
const wish = (words: string) => setAnswer('ownWish', words)
const notes = (words: string) => patchSection('meeting', { notes: words })
const lunch = (patch: Partial<Plan['interventions'][number]>) =>
  patchRow('interventions', 'lunch', patch)

describe('what only one has changed is taken', () => {
  test.each<[string, Edit, Edit]>([
    ['two answers', wish('En hund'), setAnswer('meetingQuestion', 'Hur sover Alva?')],
    [
      'two answers of one section',
      notes('Alva var med.'),
      patchSection('meeting', { place: 'Rum 2' }),
    ],
    ['an answer and a row', wish('En hund'), goal('new')],
    ['two rows', lunch({ what: 'Lunch i biblioteket' }), goal('new')],
    ['two answers of one row', lunch({ what: 'Lunch' }), lunch({ person: 'Karin Ek' })],
    [
      'attendance and notes',
      patchRow('parties', 'party-bup', { attended: 'present' }),
      notes('BUP kom sent.'),
    ],
    [
      'a row removed and another written',
      removeRow('interventions', 'respite'),
      lunch({ need: 'Ro' }),
    ],
    [
      'consent and a goal',
      patchSection('consent', { missingGuardianReason: 'Bor utomlands' }),
      goal('new'),
    ],
  ])('%s', (_, mine, yours) => {
    const both = edited(late, mine, yours)
    const [ours, theirs] = [edited(late, mine), edited(early, yours)]
    expect(mergePlans(completePlan, ours, asRead(theirs))).toEqual(both)
    expect(mergePlans(asRead(completePlan), theirs, ours)).toEqual(both)
  })
})

describe('where both have changed the same answer', () => {
  test('the later words stand, for that answer and nothing else', () => {
    const ours = edited(late, wish('En katt'))
    const theirs = edited(early, wish('En hund'), notes('Kort'))
    const merged = edited(late, wish('En katt'), notes('Kort'))
    expect(mergePlans(completePlan, ours, theirs)).toEqual(merged)
    expect(mergePlans(completePlan, theirs, ours)).toEqual(merged)
  })

  test('and in a row, for that answer of the row', () => {
    const ours = edited(early, lunch({ what: 'Lunch', start: '2026-10-13' }))
    const theirs = edited(late, lunch({ what: 'Tyst lunch', person: 'Karin Ek' }))
    expect(mergePlans(completePlan, ours, theirs).interventions[0]).toMatchObject({
      what: 'Tyst lunch',
      start: '2026-10-13',
      person: 'Karin Ek',
    })
  })

  test('“none” against rows is one answer', () => {
    const ours = edited(early, setAnswer('externalMeasures', 'none'))
    const theirs = edited(late, addRow('externalMeasures', emptyRow.externalMeasure('new')))
    expect(mergePlans(completePlan, ours, theirs).externalMeasures).toEqual(theirs.externalMeasures)
  })
})

describe('rows', () => {
  const ids = ({ goals }: Plan) => goals.map(({ id }) => id)
  const [days, meals, weeks] = ['school-days', 'school-lunch', 'whole-weeks']

  test('added by both are all there, what was kept first standing first', () => {
    const merged = mergePlans(
      completePlan,
      edited(late, goal('b')),
      edited(early, goal('a'), goal('c')),
    )
    expect(ids(merged)).toEqual([days, meals, weeks, 'a', 'c', 'b'])
  })

  test('come back where they stood', () => {
    const without = edited(early, removeRow('goals', 'school-lunch'))
    const other = { ...goal('new')(without), changedAt: late }
    expect(ids(mergePlans(without, completePlan, other))).toEqual([days, meals, weeks, 'new'])
  })

  test('removed by one are gone, but not what the other has written in', () => {
    const remove = edited(
      late,
      removeRow('goals', 'school-days'),
      removeRow('goals', 'school-lunch'),
    )
    const write = edited(early, patchRow('goals', 'school-lunch', { due: '2026-11-01' }))
    for (const merged of [
      mergePlans(completePlan, remove, write),
      mergePlans(completePlan, write, remove),
    ]) {
      expect(ids(merged)).toEqual(['school-lunch', 'whole-weeks'])
      expect(merged.goals[0]?.due).toBe('2026-11-01')
    }
  })

  test('removed by both are gone', () => {
    const remove = edited(late, removeRow('goals', 'school-days'))
    expect(ids(mergePlans(completePlan, remove, asRead(remove)))).toEqual([meals, weeks])
  })

  test('keep the order that one has given them', () => {
    const reversed = { ...edited(late), goals: completePlan.goals.toReversed() }
    const other = edited(early, goal('new'))
    const order = [weeks, 'new', meals, days]
    expect(ids(mergePlans(completePlan, reversed, other))).toEqual(order)
    expect(ids(mergePlans(completePlan, other, reversed))).toEqual(order)
  })

  test('of handoffs are told apart by their submission', () => {
    const handoff = (submission: string) => ({
      submission,
      startedAt: early,
      fingerprint: 'f',
      receipt: null,
    })
    const ours = { ...completePlan, handoffs: [handoff('one')] }
    const theirs = { ...completePlan, handoffs: [handoff('two')] }
    const names = mergePlans(completePlan, ours, theirs).handoffs.map((each) => each.submission)
    expect(names).toEqual(['two', 'one'])
  })
})

test('of two answers of one instant the same stands in both windows, in whatever order names were written', () => {
  const ours = edited(early, wish('En hund'))
  const theirs = edited(early, wish('En katt'))
  const { ownWish, ...others } = theirs
  const stored = { ...others, ownWish }
  const stands = [
    mergePlans(completePlan, ours, theirs),
    mergePlans(completePlan, ours, stored),
    mergePlans(completePlan, { ...stored, id: theirs.id }, ours),
  ].map((plan) => plan.ownWish)
  expect(new Set(stands).size).toBe(1)
})

describe('of 200 plans that nobody would write', () => {
  const plans = generatedPlans(200)

  test('with nothing to take, ours is given back itself', () => {
    for (const plan of plans) expect(mergePlans(plan, plan, asRead(plan))).toBe(plan)
  })

  test('with only theirs changed, theirs', () => {
    plans.forEach((plan, index) => {
      const other = { ...(plans[index - 1] ?? completePlan), id: plan.id }
      expect(mergePlans(plan, asRead(plan), other)).toEqual(other)
    })
  })
})
