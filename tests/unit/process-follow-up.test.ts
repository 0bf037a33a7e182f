import { describe, expect, test } from 'vitest'
import type { HeldFollowUp } from '../../lib/plan/schema.ts'
import { holdFollowUp } from '../../lib/process/follow-up.ts'
import { stageOf } from '../../lib/process/stage.ts'
import { completePlan } from '../fixtures/complete.ts'

const today = '2026-11-20'
const held = (patch: Partial<HeldFollowUp>): HeldFollowUp => ({
  id: 'first',
  date: today,
  decision: 'continue',
  reason: '',
  decidedBy: '',
  ...patch,
})
const next = { date: '2027-01-15', time: '10:00', caller: 'Eva Nyström' }
const ended = { decision: 'close', reason: 'Målen är nådda', decidedBy: 'Familjen' } as const

describe('a follow-up that has been held', () => {
  test('goes on: the next day and who calls stand in the plan', () => {
    const result = holdFollowUp(completePlan, held({}), next)
    expect(result.ok && result.value.followUp).toEqual(next)
    expect(result.ok && stageOf(result.value, today)).toBe('followUp')
  })

  test('is closed: nothing more is planned', () => {
    const result = holdFollowUp(completePlan, held(ended), next)
    expect(result.ok && result.value.followUp.date).toBe('')
    expect(result.ok && stageOf(result.value, today)).toBe('closed')
  })

  test.each([
    ['no day', held({ date: '' }), 'no-day'],
    ['no decision', held({ decision: '' }), 'no-decision'],
    ['closed without a reason', held({ ...ended, reason: ' ' }), 'no-reason'],
    ['closed by nobody', held({ ...ended, decidedBy: '' }), 'nobody-decided'],
  ])('lacks something: %s', (_, given, code) => {
    expect(holdFollowUp(completePlan, given, next)).toEqual({ ok: false, code })
  })

  test('goes on to a day that lies after it', () => {
    const result = holdFollowUp(completePlan, held({}), { ...next, date: today })
    expect(result).toEqual({ ok: false, code: 'no-next-day' })
  })

  test('takes nothing out of the plan', () => {
    const result = holdFollowUp(completePlan, held({}), next)
    expect(result.ok && result.value.interventions).toBe(completePlan.interventions)
    expect(completePlan.followUps).not.toContainEqual(held({}))
  })
})
