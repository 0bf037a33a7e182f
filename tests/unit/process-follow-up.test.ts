import { describe, expect, test } from 'vitest'
import type { HeldFollowUp } from '../../lib/plan/schema.ts'
import { holdFollowUp, takeBackFollowUp } from '../../lib/process/follow-up.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { remindersOf } from '../../lib/process/reminders.ts'
import { stageOf } from '../../lib/process/stage.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'

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
    const result = holdFollowUp(completePlan, held({}), next, today)
    expect(result.ok && result.value.followUp).toEqual(next)
    expect(result.ok && stageOf(result.value, today)).toBe('followUp')
  })

  test('is closed: nothing more is planned', () => {
    const result = holdFollowUp(completePlan, held(ended), next, today)
    expect(result.ok && result.value.followUp.date).toBe('')
    expect(result.ok && stageOf(result.value, today)).toBe('closed')
  })

  test.each([
    ['no day', held({ date: '' }), 'no-day'],
    ['no decision', held({ decision: '' }), 'no-decision'],
    ['closed without a reason', held({ ...ended, reason: ' ' }), 'no-reason'],
    ['closed by nobody', held({ ...ended, decidedBy: '' }), 'nobody-decided'],
    ['its day, which has not come', held({ ...ended, date: '2027-01-15' }), 'not-yet'],
  ])('lacks something, or is not so yet: %s', (_, given, code) => {
    expect(holdFollowUp(completePlan, given, next, today)).toEqual({ ok: false, code })
  })

  test('goes on to a day that lies after it', () => {
    const result = holdFollowUp(completePlan, held({}), { ...next, date: today }, today)
    expect(result).toEqual({ ok: false, code: 'no-next-day' })
  })

  test('does not go on from a day before the plan was closed: that would change nothing', () => {
    const closed = holdFollowUp(completePlan, held(ended), next, today)
    if (!closed.ok) throw new Error(closed.code)
    const earlier = held({ id: 'earlier', date: '2026-11-18' })
    const code = 'closed-since'
    expect(holdFollowUp(closed.value, earlier, next, today)).toEqual({ ok: false, code })
    expect(holdFollowUp(closed.value, held({ id: 'same-day' }), next, today).ok).toBe(true)
  })

  test('a closure that is taken back gives back what had been agreed on', () => {
    const closed = holdFollowUp(completePlan, held(ended), next, today)
    if (!closed.ok) throw new Error(closed.code)
    expect(takeBackFollowUp('first')(closed.value).followUp).toEqual(completePlan.followUp)
    const since = { ...closed.value, followUp: next }
    expect(takeBackFollowUp('first')(since).followUp).toEqual(next)
  })

  test('takes nothing out of the plan', () => {
    const result = holdFollowUp(completePlan, held({}), next, today)
    expect(result.ok && result.value.interventions).toBe(completePlan.interventions)
    expect(completePlan.followUps).not.toContainEqual(held({}))
  })
})

describe('the latest decision', () => {
  const withDecisions = (...followUps: HeldFollowUp[]) => ({
    ...completePlan,
    followUps,
    followUp: next,
  })
  const closed = held({ ...ended, id: 'closed' })

  test('of a day that has not come has not been made: the plan goes on and reminds', () => {
    const plan = withDecisions({ ...closed, date: '2027-01-15' })
    expect(stageOf(plan, today)).toBe('followUp')
    expect(inSwedish('nextSteps')(nextStep(plan, today).says)).not.toContain('avslutades')
    expect(remindersOf(plan, today).map(({ says }) => says.code)).toContain('follow-up')
  })

  test('of one day is the one that was noted last', () => {
    expect(stageOf(withDecisions(closed, held({ id: 'on' })), today)).toBe('followUp')
    expect(stageOf(withDecisions(held({ id: 'on' }), closed), today)).toBe('closed')
  })

  test('without a day has its place among the others', () => {
    const undated = { ...closed, date: '' }
    expect(stageOf(withDecisions(undated, held({ id: 'on' })), today)).toBe('followUp')
    expect(stageOf(withDecisions(held({ id: 'on' }), undated), today)).toBe('closed')
  })

  test('is taken back, and what was decided before it counts again', () => {
    const plan = withDecisions(held({ id: 'on' }), closed)
    expect(stageOf(takeBackFollowUp('closed')(plan), today)).toBe('followUp')
    expect(takeBackFollowUp('another')(plan)).toBe(plan)
  })
})
