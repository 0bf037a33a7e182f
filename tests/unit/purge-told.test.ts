import { expect, test } from 'vitest'
import { addDays } from '../../lib/dates/day.ts'
import { handedOff, quietPlan } from '../fixtures/handed-off.ts'
import { oneDisk } from '../fixtures/one-disk.ts'
import { startSession, stillClock } from '../fixtures/session-ports.ts'
import { write } from '../fixtures/write-signal.ts'

/** Two plans, handed off on 2 October 2026; neutral keeps them 30 days, to 1 November. */
const open = handedOff({ ...quietPlan, id: 'open' })
const other = handedOff({
  ...quietPlan,
  id: 'other',
  child: { ...quietPlan.child, name: 'Noah Eriksson' },
})

/** Waits for what was begun and not awaited. */
const turn = () => new Promise((resolve) => setTimeout(resolve))

async function openOn(disk: ReturnType<typeof oneDisk>, day: string) {
  const clock = stillClock(day)
  const { session } = startSession({ ...disk.open(), clock, purges: true })
  await session.safe.load()
  await turn()
  const moveTo = async (to: string) => {
    clock.day = to
    session.safe.touch()
    await turn()
    await turn()
  }
  const told = () => session.state.settings.value.purgeTold
  const here = () => session.state.plans.value.map(({ id }) => id).sort()
  return { session, moveTo, told, here }
}

test('a plan is told of where its row is in view: not beside another that is open, nor under the settings', async () => {
  const { session, moveTo, told, here } = await openOn(oneDisk([open, other]), '2026-10-02')
  session.plans.open(open.id)
  for (let day = '2026-10-03'; day <= '2026-11-10'; day = addDays(day, 1)) await moveTo(day)
  expect([Object.keys(told()), here()]).toEqual([['open'], ['open', 'other']])
  write(session.state.screen, 'settings')
  await moveTo('2026-11-11')
  expect(Object.keys(told())).toEqual(['open'])
  session.plans.close()
  await expect.poll(() => told().other).toEqual({ on: '2026-11-11', due: '2026-11-01' })
  await moveTo('2026-11-17')
  expect(here()).toEqual(['other'])
  await moveTo('2026-11-18')
  await expect.poll(here).toEqual([])
})

test('a search that leaves a plan out of the list tells nobody of it', async () => {
  const { session, moveTo, told } = await openOn(oneDisk([open, other]), '2026-10-02')
  session.plans.search('Lind')
  await moveTo('2026-10-25')
  expect(Object.keys(told())).toEqual(['open'])
  session.plans.search('')
  await expect.poll(() => Object.keys(told()).sort()).toEqual(['open', 'other'])
})

test('what has gone is told at every opening until it has been read', async () => {
  const disk = oneDisk([other], { purgeTold: { other: { on: '2026-10-25', due: '2026-11-01' } } })
  await openOn(disk, '2026-11-01')
  const gone = [{ id: 'other', name: 'Noah Eriksson', day: '2026-11-01' }]
  const next = await openOn(disk, '2026-11-20')
  expect(next.session.purging?.gone.value).toEqual(gone)
  next.session.purging?.seen()
  await turn()
  expect(next.session.purging?.gone.value).toEqual([])
  const last = await openOn(disk, '2026-11-21')
  expect(last.session.purging?.gone.value).toEqual([])
})

test('a clock that is set wrong takes nothing away: what was told long ago, or on a day to come, is told anew', async () => {
  const disk = oneDisk([other])
  const first = await openOn(disk, '2026-11-10')
  await expect.poll(() => first.told().other?.on).toBe('2026-11-10')
  await first.moveTo('2027-03-10')
  const ahead = await openOn(disk, '2027-03-10')
  await expect.poll(() => ahead.told().other).toEqual({ on: '2027-03-10', due: '2026-11-01' })
  expect([first.here(), ahead.here()]).toEqual([['other'], ['other']])
  const { moveTo, told, here } = await openOn(disk, '2026-11-10')
  await expect.poll(() => told().other?.on).toBe('2026-11-10')
  await moveTo('2020-01-01')
  for (let day = '2026-11-11'; day <= '2026-11-16'; day = addDays(day, 1)) await moveTo(day)
  expect([here(), told().other?.on]).toEqual([['other'], '2026-11-10'])
  await moveTo('2026-11-17')
  await expect.poll(here).toEqual([])
})

test('who has been away for long is told anew, and has a week from then', async () => {
  const { moveTo, here, told } = await openOn(oneDisk([other]), '2026-10-25')
  await moveTo('2027-01-10')
  expect([here(), told().other?.on]).toEqual([['other'], '2027-01-10'])
  await moveTo('2027-01-17')
  await expect.poll(here).toEqual([])
})
