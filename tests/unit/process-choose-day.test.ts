import { expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { chooseDay } from '../../lib/process/choose-day.ts'
import { stageOf } from '../../lib/process/stage.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited } from '../fixtures/process-plans.ts'

const today = '2026-09-14'
const calledOff = patchSection('meeting', { invite: { sequence: 2, cancelled: true, number: 1 } })

test('another day for the same meeting leaves the call and its answers', () => {
  expect(chooseDay('2026-10-09')(completePlan)).toEqual(
    patchSection('meeting', { date: '2026-10-09' })(completePlan),
  )
  expect(chooseDay(completePlan.meeting.date)(completePlan)).toBe(completePlan)
})

test('after a meeting that was called off, a new day is called to anew, in the same event', () => {
  const { meeting } = edited(completePlan, calledOff, chooseDay('2026-10-09'))
  expect(meeting).toMatchObject({ date: '2026-10-09', summonsSent: '' })
  expect(meeting.invite).toEqual({ sequence: 2, cancelled: false, number: 1 })
  expect(meeting.parties.map(({ unit, reply, confirmedAt }) => [unit, reply, confirmedAt])).toEqual(
    completePlan.meeting.parties.map(({ unit }) => [unit, 'none', '']),
  )
  expect(stageOf({ ...completePlan, meeting }, today)).toBe('planning')
})

test('a day that is taken away, as on the way to another, is still called off', () => {
  const without = edited(completePlan, calledOff, chooseDay(''))
  expect(without.meeting.invite.cancelled).toBe(true)
  expect(chooseDay('2026-10-09')(without).meeting.invite.cancelled).toBe(false)
})
