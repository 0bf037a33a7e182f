import { describe, expect, test } from 'vitest'
import { patchSection, setAnswer } from '../../lib/plan/edits.ts'
import { startSession } from '../fixtures/session-ports.ts'

/** A session with one open plan, saved. */
async function open() {
  const all = startSession()
  all.session.plans.create({ name: 'Alva Lind', personalNumber: '' })
  await all.session.saving.settled()
  const wish = (words: string) => all.session.editing.edit(setAnswer('ownWish', words), 'ownWish')
  const wishKept = async () => (await all.kept()).map((plan) => plan.ownWish)
  return { ...all, state: all.session.state, wish, wishKept }
}

const faults = (state: Awaited<ReturnType<typeof open>>['state']) =>
  state.notices.value.map((notice) => (notice.kind === 'storage-fault' ? notice.code : notice.kind))

test('a change is kept at once, and the time is told', async () => {
  const { session, state, wish, wishKept, clock } = await open()
  clock.day = '2026-10-03'
  wish('En hund')
  expect(state.saveState.value).toBe('saving')
  expect(await session.saving.settled()).toBe(true)
  expect(await wishKept()).toEqual(['En hund'])
  expect(state.saveState.value).toBe('saved')
  expect(state.savedAt.value).toBe('2026-10-03T08:00:00Z')
})

test('what is typed while a slow write is under way is written together, and last', async () => {
  const { session, state, wish, wishKept, control } = await open()
  control.held = true
  const before = control.writes
  for (const words of ['E', 'En', 'En h', 'En hu', 'En hund']) wish(words)
  control.release()
  await expect.poll(() => control.waiting()).toBe(1)
  expect(state.saveState.value).toBe('saving')
  expect(await wishKept()).toEqual(['E'])
  control.release()
  expect(await session.saving.settled()).toBe(true)
  expect(await wishKept()).toEqual(['En hund'])
  expect(control.writes - before).toBe(2)
})

test('a change that comes just as the last write ends is kept too', async () => {
  const { session, state, wish, wishKept } = await open()
  const stop = state.saveState.subscribe((now) => {
    if (now === 'saved' && state.plan.value?.ownWish === 'En') wish('En hund')
  })
  wish('En')
  expect(await session.saving.settled()).toBe(true)
  expect(await wishKept()).toEqual(['En hund'])
  expect(state.saveState.value).toBe('saved')
  stop()
})

describe('a write that fails', () => {
  test('is told, keeps the words in the panel, and goes through with the next change', async () => {
    const { session, state, wish, wishKept, control } = await open()
    control.fault = 'full'
    wish('En hund')
    expect(await session.saving.settled()).toBe(false)
    expect(state.saveState.value).toBe('failed')
    expect(faults(state)).toEqual(['full'])
    expect(state.plan.value?.ownWish).toBe('En hund')
    control.fault = undefined
    session.editing.edit(patchSection('child', { region: 'Gävleborg' }))
    expect(await session.saving.settled()).toBe(true)
    expect(await wishKept()).toEqual(['En hund'])
    expect(state.saveState.value).toBe('saved')
    expect(faults(state)).toEqual([])
  })

  test('goes through with a retry', async () => {
    const { session, state, wish, wishKept, control } = await open()
    control.fault = 'failed'
    wish('En hund')
    await session.saving.settled()
    session.saving.retry()
    expect(await session.saving.settled()).toBe(false)
    expect(state.saveState.value).toBe('failed')
    control.fault = undefined
    session.saving.retry()
    expect(await session.saving.settled()).toBe(true)
    expect(await wishKept()).toEqual(['En hund'])
  })

  test('does not put an older word over a newer one', async () => {
    const { session, wish, wishKept, control } = await open()
    control.held = true
    control.fault = 'failed'
    wish('Äldre')
    wish('Nyare')
    control.held = false
    control.release()
    await session.saving.settled()
    control.fault = undefined
    session.saving.retry()
    await session.saving.settled()
    expect(await wishKept()).toEqual(['Nyare'])
  })

  test('does not hold up the other plans', async () => {
    const { session, state, wish, kept, control } = await open()
    control.fault = 'full'
    control.faultFor = state.plan.value?.id
    wish('Får inte plats')
    await session.saving.settled()
    session.plans.create({ name: 'Noah Eriksson', personalNumber: '' })
    expect(await session.saving.settled()).toBe(false)
    expect((await kept()).map(({ child }) => child.name)).toContain('Noah Eriksson')
    expect(state.saveState.value).toBe('failed')
    control.fault = undefined
    session.saving.retry()
    expect(await session.saving.settled()).toBe(true)
    expect((await kept()).map(({ ownWish }) => ownWish)).toContain('Får inte plats')
  })

  test('that throws loses no word either', async () => {
    const thrown = startSession()
    const { session } = thrown
    session.plans.create({ name: 'Alva Lind', personalNumber: '' })
    await session.saving.settled()
    const write = thrown.storage.write
    thrown.storage.write = async () => {
      throw new RangeError('broken')
    }
    const saved = session.saving
    session.editing.edit(setAnswer('ownWish', 'En hund'))
    expect(await saved.settled()).toBe(false)
    expect(session.state.notices.value).toEqual([{ kind: 'fault', name: 'RangeError' }])
    thrown.storage.write = write
    saved.retry()
    expect(await saved.settled()).toBe(true)
    expect((await thrown.kept()).map(({ ownWish }) => ownWish)).toEqual(['En hund'])
  })
})

test('no word is lost, however writes are held up and fail', async () => {
  const { session, wish, wishKept, control } = await open()
  for (let round = 0; round < 60; round += 1) {
    control.held = round % 3 === 0
    control.fault = round % 4 === 1 ? 'failed' : undefined
    wish(`Ord ${round}`)
    if (round % 5 === 0) control.release()
    await Promise.resolve()
  }
  control.held = false
  control.fault = undefined
  wish('Sista ordet')
  while (control.waiting() > 0) control.release()
  await session.saving.settled()
  session.saving.retry()
  expect(await session.saving.settled()).toBe(true)
  expect(await wishKept()).toEqual(['Sista ordet'])
})

test('what could not be kept because the vault was locked is kept once it is open again', async () => {
  const { session, wish, wishKept, control, state, storage } = await open()
  storage.unlock = async () => ({ ok: true, value: undefined })
  control.fault = 'locked'
  wish('En hund')
  await session.safe.lock()
  expect(state.plans.value).toEqual([])
  control.fault = undefined
  await session.safe.unlock('en lång lösenfras')
  expect(state.plans.value.map(({ ownWish }) => ownWish)).toEqual(['En hund'])
  expect(await wishKept()).toEqual(['En hund'])
  expect(state.saveState.value).toBe('saved')
})

test('a plan that is removed takes its failed write with it', async () => {
  const { session, state, wish, control } = await open()
  control.fault = 'full'
  wish('Får inte plats')
  await session.saving.settled()
  control.fault = undefined
  await session.plans.remove(state.plan.value?.id ?? '')
  expect(await session.saving.settled()).toBe(true)
  expect(state.saveState.value).toBe('saved')
})
