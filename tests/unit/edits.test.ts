import { describe, expect, test } from 'vitest'
import {
  addRow,
  type Edit,
  patchRow,
  patchSection,
  patchSharing,
  readList,
  removeRow,
  setAnswer,
} from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import { type Plan, planDefinition } from '../../lib/plan/schema.ts'
import { safeParse } from '../../lib/plan/schema-of.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'

const sharing = completePlan.consent.sharing

/** Each kind of edit, with what it leaves behind. */
const edits: readonly (readonly [string, Edit, (plan: Plan) => unknown, unknown])[] = [
  [
    'an answer of a section',
    patchSection('leadPrincipal', { contact: 'Karin Ek' }),
    (plan) => plan.leadPrincipal,
    { ...completePlan.leadPrincipal, contact: 'Karin Ek' },
  ],
  ['an answer emptied', patchSection('child', { region: '' }), (plan) => plan.child.region, ''],
  [
    'the question',
    setAnswer('meetingQuestion', 'Vem gör vad?'),
    (plan) => plan.meetingQuestion,
    'Vem gör vad?',
  ],
  ['custody', setAnswer('custody', 'sole'), (plan) => plan.custody, 'sole'],
  [
    'the answer that there are no other measures',
    setAnswer('externalMeasures', 'none'),
    (plan) => plan.externalMeasures,
    'none',
  ],
  [
    'the units that may share',
    patchSharing({ units: ['BUP'] }),
    (plan) => plan.consent.sharing,
    { ...sharing, units: ['BUP'] },
  ],
  [
    'a unit less',
    patchSharing({ units: sharing.units.slice(1) }),
    (plan) => plan.consent.sharing.units,
    sharing.units.slice(1),
  ],
  [
    'a withdrawal',
    patchSharing({ withdrawnUnits: [{ unit: 'BUP', date: '2026-10-01' }] }),
    (plan) => plan.consent.sharing.withdrawnUnits,
    [{ unit: 'BUP', date: '2026-10-01' }],
  ],
]

test.each(edits)('%s is changed, and nothing else', (_name, edit, read, expected) => {
  const before = structuredClone(completePlan)
  const after = edit(completePlan)
  expect(read(after)).toEqual(expected)
  expect(completePlan).toEqual(before)
  const changed = Object.keys(after).filter(
    (key) => after[key as keyof Plan] !== completePlan[key as keyof Plan],
  )
  expect(changed).toHaveLength(1)
})

describe('the same object comes back when nothing changed', () => {
  test.each(edits)('the second time: %s', (_name, edit) => {
    const once = edit(completePlan)
    expect(edit(once)).toBe(once)
  })

  test.each<[string, Edit]>([
    ['a section as it was', patchSection('meeting', { ...completePlan.meeting })],
    ['no answer at all', patchSection('child', {})],
    ['the question as it was', setAnswer('meetingQuestion', completePlan.meetingQuestion)],
    ['the wish as it was', setAnswer('ownWish', completePlan.ownWish)],
    [
      'the measures as they were',
      setAnswer('externalMeasures', structuredClone(completePlan.externalMeasures)),
    ],
    ['what may not be shared as it was', patchSharing({ notShared: sharing.notShared })],
    ['the last day as it was', patchSharing({ validUntil: sharing.validUntil })],
    ['the units typed anew', patchSharing({ units: [...sharing.units] })],
    ['no unit withdrawn, as before', patchSharing({ withdrawnUnits: [] })],
    ['a row as it was', patchRow('interventions', 'lunch', { unit: 'Håstaskolan' })],
    ['a row that is not there', patchRow('goals', 'no-such-goal', { description: 'x' })],
    ['a row of another list', patchRow('guardians', 'lunch', { name: 'x' })],
    ['a removal of what is not there', removeRow('parties', 'no-such-party')],
  ])('%s', (_name, edit) => {
    expect(edit(completePlan)).toBe(completePlan)
  })

  test('a row removed from the answer none', () => {
    const none = setAnswer('externalMeasures', 'none')(completePlan)
    expect(removeRow('externalMeasures', 'allowance')(none)).toBe(none)
  })
})

type ListName = Parameters<typeof readList>[1]
const rows: { readonly [Name in ListName]: ReturnType<typeof readList<Name>>[number] } = {
  guardians: emptyRow.guardian('new'),
  interventions: emptyRow.intervention('new'),
  goals: emptyRow.goal('new', 'long'),
  externalMeasures: emptyRow.externalMeasure('new'),
  parties: emptyRow.party('new'),
  parked: { id: 'new', text: '' },
  planningGrants: emptyRow.grant('new'),
  sharingGrants: emptyRow.grant('new'),
  addedUnits: emptyRow.addedUnit('new'),
  reminders: emptyRow.sentReminder('new', 'BUP'),
}
const lists = Object.keys(rows) as readonly ListName[]

const plan = patchSection('meeting', {
  parked: [{ id: 'fare', text: 'Vem betalar?' }],
  reminders: [emptyRow.sentReminder('sent', 'BUP')],
})(patchSharing({ addedUnits: [emptyRow.addedUnit('added', 'BUP')] })(completePlan))

describe.each(lists)('a row of %s', (name) => {
  const before = readList(plan, name)
  const added = addRow(name, rows[name])(plan)

  test('is added last, empty, and the plan is still a plan', () => {
    expect(readList(added, name)).toEqual([...before, rows[name]])
    expect(safeParse(planDefinition, added).data).toEqual(added)
  })

  test('is changed by its id, and its neighbours stay the same objects', () => {
    const id = before[0]?.id ?? ''
    const after = readList(patchRow(name, id, { id: 'renamed' })(plan), name)
    expect(after[0]).toEqual({ ...before[0], id: 'renamed' })
    expect(after.slice(1).every((row, index) => row === before[index + 1])).toBe(true)
  })

  test('is removed by its id', () => {
    expect(removeRow(name, 'new')(added)).toEqual(plan)
    const id = before[0]?.id ?? ''
    expect(readList(removeRow(name, id)(plan), name)).toEqual(before.slice(1))
  })

  test('is in one list only', () => {
    for (const other of lists.filter((each) => each !== name)) {
      expect(readList(added, other)).toEqual(readList(plan, other))
    }
  })
})

describe('measures by others', () => {
  test('the first row takes the place of the answer none', () => {
    const none = setAnswer('externalMeasures', 'none')(plan)
    const row = emptyRow.externalMeasure('new')
    expect(addRow('externalMeasures', row)(none).externalMeasures).toEqual([row])
  })

  test('without the last row the question is unanswered, not answered with none', () => {
    const one = addRow('externalMeasures', emptyRow.externalMeasure('new'))(beforeMeetingPlan)
    expect(removeRow('externalMeasures', 'new')(one).externalMeasures).toEqual([])
  })
})

test('the child’s wish is apart from the goals', () => {
  const wished = setAnswer('ownWish', 'En hund')(plan)
  expect(wished.goals).toBe(plan.goals)
  expect(removeRow('goals', 'school-days')(wished).ownWish).toBe('En hund')
})
