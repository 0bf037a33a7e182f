import { expect, test } from 'vitest'
import { addRow, patchSection, patchSharing, removeRow, setAnswer } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { early, editedAt, everyWay, joinOf, late } from '../fixtures/two-windows.ts'

test('a measure stands, and “none” gives way, whoever wrote last', () => {
  const row = { ...emptyRow.externalMeasure('new'), who: 'Mormor', what: 'Skjutsar' }
  const base = setAnswer('externalMeasures', [])(completePlan)
  for (const plan of everyWay(
    base,
    [setAnswer('externalMeasures', 'none')],
    [addRow('externalMeasures', row)],
  )) {
    expect(plan.externalMeasures).toEqual([row])
  }
})

test('both windows’ words on what must not be shared or said stand', () => {
  const base = editedAt(completePlan, early, patchSharing({ notShared: 'Adressen.' }))
  for (const plan of everyWay(
    base,
    [
      patchSharing({ notShared: 'Adressen. Skolan.' }),
      patchSection('preMeeting', { notToBeSaid: 'Flytten' }),
    ],
    [
      patchSharing({ notShared: 'Adressen. Mormor.' }),
      patchSection('preMeeting', { notToBeSaid: 'Hunden' }),
    ],
  )) {
    for (const words of ['Adressen', 'Skolan', 'Mormor']) {
      expect(plan.consent.sharing.notShared).toContain(words)
    }
    for (const words of ['Flytten', 'Hunden']) {
      expect(plan.preMeeting.notToBeSaid).toContain(words)
    }
  }
})

test('two versions of the same instant both survive, each with an instant of its own', () => {
  const one = withVersion(
    editedAt(completePlan, early, setAnswer('ownWish', 'En hund')),
    'meeting',
    late,
  )
  const other = withVersion(
    editedAt(completePlan, early, setAnswer('ownWish', 'En katt')),
    'meeting',
    late,
  )
  const { versions } = joinOf(completePlan, one, other)
  const kept = versions.map(({ content }) => content.ownWish)
  expect(kept).toContain('En hund')
  expect(kept).toContain('En katt')
  expect(new Set(versions.map(({ at }) => at)).size).toBe(versions.length)
  expect(joinOf(other, other, joinOf(completePlan, one, other)).versions).toEqual(versions)
})

test('a reminder stands where the other window has removed the last one', () => {
  const reminder = (id: string) =>
    addRow('reminders', { id, to: 'BUP', date: '2026-10-02', way: 'mail' })
  const base = reminder('old')(completePlan)
  for (const plan of everyWay(base, [removeRow('reminders', 'old')], [reminder('new')])) {
    expect(plan.meeting.reminders?.map(({ id }) => id)).toEqual(['new'])
  }
})
