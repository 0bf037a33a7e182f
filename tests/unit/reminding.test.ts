import { expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { failure, success } from '../../lib/result.ts'
import type { Reminders, RemindersPort } from '../../lib/session/ports/reminders.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession, stillClock } from '../fixtures/session-ports.ts'

/** A panel that has read a plan among others, what it gives to be reminded of, and how often it asks for the day. */
async function startAmong(
  others: number,
  outcome: Awaited<ReturnType<RemindersPort['set']>> = success(undefined),
) {
  const given: Reminders[] = []
  const asked = { days: 0 }
  const clock = stillClock()
  const { session, storage } = startSession({
    clock: {
      ...clock,
      today: () => {
        asked.days += 1
        return clock.today()
      },
    },
    reminders: {
      set: async (reminders) => {
        given.push(reminders)
        return outcome
      },
      allow: async () => success(undefined),
      isAllowed: async () => true,
    },
  })
  for (let index = 0; index < others; index += 1)
    await storage.write({ ...beforeMeetingPlan, id: `other-${index}` })
  await storage.write(completePlan)
  await session.safe.load()
  return { session, given, asked }
}

test('before what is kept has been read, nothing is taken for no reminders', async () => {
  const { given } = await startAmong(50)
  expect(given).toHaveLength(1)
  expect(given[0]?.list.length).toBeGreaterThan(50)
})

test('a key costs the same however many plans lie beside, and gives nothing on where nothing is another', async () => {
  const costs: number[] = []
  for (const others of [0, 50]) {
    const { session, given, asked } = await startAmong(others)
    session.plans.open(completePlan.id)
    asked.days = 0
    for (const contact of ['K', 'Ka', 'Kar', 'Kari', 'Karin'])
      session.editing.edit(patchSection('leadPrincipal', { contact }))
    costs.push(asked.days)
    expect(given).toHaveLength(1)
    session.editing.edit(patchSection('followUp', { date: '2027-02-01' }))
    expect(given).toHaveLength(2)
  }
  expect(costs[1]).toBe(costs[0])
})

test('a plan that is removed reminds of nothing more', async () => {
  const { session, given } = await startAmong(1)
  await session.plans.remove('other-0')
  expect(given).toHaveLength(2)
  expect(given[1]?.list.length).toBeLessThan(given[0]?.list.length ?? 0)
})

test('where they cannot be kept, the user is told', async () => {
  const { session } = await startAmong(0, failure('full'))
  await expect
    .poll(() => session.notices.all.value.map(({ kind }) => kind))
    .toContain('reminders-not-kept')
})
