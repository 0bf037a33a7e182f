import { expect, test } from 'vitest'
import { handedOff, quietPlan } from '../fixtures/handed-off.ts'
import { oneDisk } from '../fixtures/one-disk.ts'
import { startSession, stillClock } from '../fixtures/session-ports.ts'

const sent = handedOff(quietPlan)

async function openOn(disk: ReturnType<typeof oneDisk>, day: string) {
  const clock = stillClock(day)
  const { session } = startSession({ ...disk.open(), clock, purges: true })
  await session.safe.load()
  return session
}

const told = { [sent.id]: { on: '2026-10-25', due: '2026-11-01' } }

test('a plan that is purged in one panel is told in the other, whose list loses it too', async () => {
  const disk = oneDisk([sent], { purgeTold: told })
  const other = await openOn(disk, '2026-10-31')
  await openOn(disk, '2026-11-01')
  await expect.poll(() => other.state.plans.value).toEqual([])
  expect(other.purging?.gone.value).toMatchObject([{ id: sent.id, name: sent.child.name }])
})

test('one that somebody has removed there is not called purged', async () => {
  const disk = oneDisk([sent], { purgeTold: told })
  const other = await openOn(disk, '2026-10-31')
  const here = await openOn(disk, '2026-10-31')
  await here.plans.remove(sent.id)
  await expect.poll(() => other.state.plans.value).toEqual([])
  expect(other.purging?.gone.value).toEqual([])
})
