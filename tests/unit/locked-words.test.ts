import { expect, test } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import { completePlan } from '../fixtures/complete.ts'
import { oneDisk } from '../fixtures/one-disk.ts'
import { startSession } from '../fixtures/session-ports.ts'

// What was written and could not be kept stands when the vault is opened again, whoever opens it.

const words = 'Rad som skrevs när låset slog till'

async function openOn(disk: ReturnType<typeof oneDisk>) {
  const { session } = startSession(disk.open())
  await session.safe.load()
  return session
}
const calm = async (...sessions: Awaited<ReturnType<typeof openOn>>[]) => {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve))
    for (const { saving } of sessions) await saving.settled()
  }
}

/** The vault locks itself while a write is under way. */
async function lockedInTheMiddle() {
  const disk = oneDisk([completePlan])
  const [here, there] = [await openOn(disk), await openOn(disk)]
  here.plans.open(completePlan.id)
  disk.isHeld = true
  here.editing.edit(setAnswer('ownWish', words))
  await expect.poll(disk.held).toBe(1)
  disk.state.value = 'locked'
  disk.isHeld = false
  disk.release()
  await calm(here, there)
  return { disk, here, there, kept: () => disk.plan(completePlan.id).ownWish }
}

test('locked in the middle of a write, and opened in another window', async () => {
  const { here, there, kept } = await lockedInTheMiddle()
  await there.safe.unlock('')
  await calm(here, there)
  expect(kept()).toBe(words)
  here.plans.open(completePlan.id)
  expect(here.state.plan.value?.ownWish).toBe(words)
  here.editing.edit(setAnswer('meetingQuestion', 'Ny fråga'))
  await calm(here, there)
  expect(kept()).toBe(words)
  expect(here.state.saveState.value).toBe('saved')
})

test('locked in the middle of a write, and opened here', async () => {
  const { here, kept } = await lockedInTheMiddle()
  await here.safe.unlock('')
  expect(kept()).toBe(words)
})

test('the disk was full when it was locked: what waits is joined with what is read', async () => {
  const disk = oneDisk([completePlan])
  const [here, there] = [await openOn(disk), await openOn(disk)]
  here.plans.open(completePlan.id)
  disk.isFull = true
  here.editing.edit(setAnswer('ownWish', words))
  here.plans.put({ ...completePlan, id: 'new' })
  await calm(here)
  expect(here.state.saveState.value).toBe('failed')
  await here.safe.lock()
  expect(here.state.plans.value).toEqual([])
  disk.isFull = false
  there.plans.put({ ...completePlan, ownWish: completePlan.ownWish, meetingQuestion: 'Där' })
  disk.isFull = true
  await here.safe.unlock('')
  here.plans.open(completePlan.id)
  expect(here.state.plans.value.map(({ id }) => id).sort()).toEqual([completePlan.id, 'new'].sort())
  expect(here.state.plan.value?.ownWish).toBe(words)
  disk.isFull = false
  here.editing.edit(setAnswer('externalMeasures', 'none'))
  await calm(here, there)
  expect(disk.plan(completePlan.id).ownWish).toBe(words)
  expect(disk.has('new')).toBe(true)
})
