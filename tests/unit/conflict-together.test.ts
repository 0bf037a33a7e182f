import { expect, test } from 'vitest'
import { applyResolution } from '../../lib/plan/conflict/apply-resolution.ts'
import { conflictOf, type Side } from '../../lib/plan/conflict/conflict.ts'
import { resolveConflict } from '../../lib/plan/conflict/resolve-conflict.ts'
import { addRow, type Edit, patchRow } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import { completePlan } from '../fixtures/complete.ts'

/** What both sides wrote in one answer to the call, or of one follow-up, and what comes of each choice. */
const choose = (plan: typeof completePlan, our: Edit, their: Edit, side: Side) => {
  const conflict = conflictOf(our(plan), their(plan))
  const choices = new Map(conflict.differences.map(({ key }) => [key, side]))
  const settled = resolveConflict(conflict, choices)
  if (!settled) throw new Error('undecided')
  return {
    asked: conflict.differences.length,
    plan: applyResolution(settled, '2026-10-06T08:00:00Z', '2026-10-05T12:00:00Z'),
  }
}

test('an answer to the call is one question: nobody comes in the place of somebody who comes', () => {
  const party = { ...emptyRow.party('p'), unit: 'Läroverket', person: 'Rut Sand' }
  const called = addRow('parties', party)(completePlan)
  const ours = patchRow('parties', 'p', { reply: 'coming' })
  const theirs = patchRow('parties', 'p', {
    reply: 'substitute',
    replaces: 'Kalle Frisk',
    reason: 'Semester',
  })
  const { asked, plan } = choose(called, ours, theirs, 'ours')
  expect(asked).toBe(1)
  expect(plan.meeting.parties.find(({ id }) => id === 'p')).toEqual({ ...party, reply: 'coming' })
  expect(
    choose(called, ours, theirs, 'theirs').plan.meeting.parties.find(({ id }) => id === 'p'),
  ).toEqual({ ...party, reply: 'substitute', replaces: 'Kalle Frisk', reason: 'Semester' })
})

test('what was decided at a follow-up, why and by whom is one question', () => {
  const held = { id: 'f', date: '2026-10-01', decision: '' as const, reason: '', decidedBy: '' }
  const plan = { ...completePlan, followUps: [held] }
  const closed = { ...held, decision: 'close' as const, reason: 'Målen är nådda', decidedBy: 'Eva' }
  const goesOn = { ...held, decision: 'continue' as const }
  const { asked, plan: made } = choose(
    plan,
    (now) => ({ ...now, followUps: [goesOn] }),
    (now) => ({ ...now, followUps: [closed] }),
    'ours',
  )
  expect(asked).toBe(1)
  expect(made.followUps).toEqual([goesOn])
})

test('a guardian whom both have renamed is asked about once, and not again at each consent', () => {
  const [guardian] = completePlan.guardians
  const id = guardian?.id ?? ''
  const rename = (name: string) => patchRow('guardians', id, { name })
  const conflict = conflictOf(rename('Abdi Nur')(completePlan), rename('Abdi Noor')(completePlan))
  expect(conflict.differences.map(({ title }) => title)).toEqual(['guardians.name'])
})
