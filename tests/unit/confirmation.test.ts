import { expect, test } from 'vitest'
import { confirm } from '../../lib/plan/confirmation.ts'
import { patchRow, patchSection } from '../../lib/plan/edits.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { onPaper } from '../../lib/plan/paper/on-paper.ts'
import { readPlanText } from '../../lib/plan/reading/read-plan.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { unconfirmed } from '../../lib/process/meeting-state.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited } from '../fixtures/process-plans.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'

const text = (plan: Plan) => toText(planDocument(plan))
const school = (plan: Plan) => /Kallad: Håstaskolan.*/.exec(text(plan))?.[0]
const yes = confirm('party-school', '2026-10-02T09:00:00Z')
const [first] = completePlan.interventions
const rewritten = patchRow('interventions', first?.id ?? '', {
  what: 'BUP sätter in medicin före skolstart',
})
const told = 'Ändrat efter bekräftelsen: ja'

test('a yes stands for what was written when it was said, and the record tells of a change after it', () => {
  const confirmed = yes(completePlan)
  expect(school(confirmed)).toContain('Bekräftat: 2026-10-02 11:00')
  expect(text(confirmed)).not.toContain(told)
  const after = rewritten(confirmed)
  expect(school(after)).toContain(`Bekräftat: 2026-10-02 11:00 · ${told}`)
  expect(unconfirmed(after).map(({ id }) => id)).toEqual(['party-school'])
  expect(text(edited(after, yes))).not.toContain(told)
})

test('what came of it later changes nothing of what was agreed on', () => {
  const later = patchRow('interventions', first?.id ?? '', {
    status: 'done',
    result: 'Det gick bra',
  })
  const noted = patchSection('meeting', { notes: 'Alla var överens.' })
  expect(text(edited(completePlan, yes, later, noted))).not.toContain(told)
})

test('it is read out of the record again', () => {
  const after = edited(completePlan, yes, rewritten)
  let made = 0
  const id = () => {
    made += 1
    return `id-${made}`
  }
  const read = readPlanText(text(after), { id, now: () => after.createdAt })
  if (!read.ok) throw new Error(read.code)
  expect(read.value.unread).toEqual([])
  expect(readsTheSame(read.value.plan, after)).toBe(true)
  expect(school(read.value.plan)).toContain(told)
})

test('what is left out of a paper has not been changed for that', () => {
  const secret = patchSection('preMeeting', { notToBeSaid: first?.what ?? '' })
  const confirmed = edited(completePlan, secret, yes)
  expect(text(onPaper(confirmed))).not.toContain(first?.what)
  expect(text(onPaper(confirmed))).not.toContain(told)
  expect(text(onPaper(rewritten(confirmed)))).toContain(told)
})

test('who is noted not to have come has confirmed nothing, whatever stands there', () => {
  const absent = patchRow('parties', 'party-school', { attended: 'absent' })(completePlan)
  expect(school(absent)).toContain('På mötet: uteblev')
  expect(school(absent)).not.toContain('Bekräftat')
})
