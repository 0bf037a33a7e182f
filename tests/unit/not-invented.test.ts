import { expect, test } from 'vitest'
import { addRow, patchRow, patchSection } from '../../lib/plan/edits.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { readPlanText } from '../../lib/plan/reading/read-plan.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { completePlan } from '../fixtures/complete.ts'
import { changesInSwedish, inSwedish } from '../fixtures/in-words.ts'
import { edited } from '../fixtures/process-plans.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'

test('who is not here and has not been called has not stayed away: so it stands in the record', () => {
  const uncalled = patchSection('meeting', { summonsSent: '' })(completePlan)
  const words = toText(planDocument(uncalled))
  expect(words).toContain('Ska kallas: BUP · Huvudman: region · På mötet: var inte med')
  expect(words).not.toContain('uteblev')
  let number = 0
  const read = readPlanText(words, { id: () => `id-${++number}`, now: () => uncalled.createdAt })
  expect(read.ok && readsTheSame(read.value.plan, uncalled)).toBe(true)
})

test('nor has a guardian who was not there, in the list of changes', () => {
  const mira = { ...emptyRow.party('mira'), person: 'Mira Lind', kind: 'none' } as const
  const before = addRow('parties', mira)(completePlan)
  const after = patchRow('parties', 'mira', { attended: 'absent' })(before)
  expect(changesInSwedish(before, after)).toEqual(['Parten ”Mira Lind”, på mötet: var inte med.'])
})

test('a reminder with a day that has not come has not been sent', () => {
  const waiting = edited(
    completePlan,
    patchRow('parties', 'party-bup', { attended: 'unknown' }),
    addRow('reminders', { id: 'one', to: 'BUP', date: '2026-09-25', way: 'mail' }),
  )
  expect(inSwedish('nextSteps')(nextStep(waiting, '2026-09-24').says)).not.toContain(
    'påminnelse skickades',
  )
  expect(inSwedish('nextSteps')(nextStep(waiting, '2026-09-25').says)).toContain(
    'påminnelse skickades',
  )
})
