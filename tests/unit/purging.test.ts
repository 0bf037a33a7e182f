import { describe, expect, test } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { neutral } from '../../lib/regions/region.ts'
import { failure, success } from '../../lib/result.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import type { WindowsPort } from '../../lib/session/ports/windows.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { handedOff, quietPlan } from '../fixtures/handed-off.ts'
import { startSession } from '../fixtures/session-ports.ts'
import { write } from '../fixtures/write-signal.ts'

/** Handed off on 2 October 2026; neutral keeps it 30 days, to 1 November. */
const sent = handedOff(quietPlan)

/** A panel in which the user was told a week before 1 November. */
async function start(today: string, plans: readonly Plan[], more = {}) {
  const all = startSession({ purges: true, ...more })
  for (const plan of plans) await all.storage.write(plan)
  const told = { on: '2026-10-25', due: '2026-11-01' }
  await all.storage.changeSettings(() => ({ ...defaultSettings, purgeTold: { [sent.id]: told } }))
  all.clock.day = today
  write(all.session.state.today, today)
  const left = async () => (await all.kept()).map(({ child }) => child.name)
  return { ...all, left }
}

/** Waits for what was begun and not awaited. */
const turn = () => new Promise((resolve) => setTimeout(resolve))

describe('the panel', () => {
  test('takes it away when it opens on the day, and nothing else', async () => {
    const { session, left } = await start('2026-11-01', [sent, beforeMeetingPlan])
    await session.safe.load()
    await expect.poll(left).toEqual(['Noah Eriksson'])
    expect(session.state.plans.value.map(({ id }) => id)).toEqual([beforeMeetingPlan.id])
  })

  test('leaves it the day before, and one that has been changed', async () => {
    const early = await start('2026-10-31', [sent])
    await early.session.safe.load()
    const changed = await start('2027-10-01', [setAnswer('ownWish', 'En hund')(sent)])
    await changed.session.safe.load()
    await turn()
    expect([await early.left(), await changed.left()]).toEqual([['Alva Lind'], ['Alva Lind']])
  })

  test('takes it away on the new day that it is at work, but not while it is open', async () => {
    const { session, clock, left } = await start('2026-10-31', [sent])
    await session.safe.load()
    session.plans.open(sent.id)
    clock.day = '2026-11-01'
    session.safe.touch()
    await turn()
    expect(await left()).toEqual(['Alva Lind'])
    session.plans.close()
    clock.day = '2026-11-02'
    session.safe.touch()
    await expect.poll(left).toEqual([])
  })

  test('keeps it a further period, and no longer', async () => {
    const { session, clock, left } = await start('2026-10-20', [sent])
    await session.safe.load()
    await session.purging?.keep(sent)
    expect(session.purging?.purges.value.get(sent.id)).toMatchObject({
      day: '2026-12-01',
      isLater: true,
    })
    clock.day = '2026-11-24'
    session.safe.touch()
    await expect.poll(() => session.state.settings.value.purgeTold[sent.id]?.on).toBe(clock.day)
    expect(await left()).toEqual(['Alva Lind'])
    clock.day = '2026-12-01'
    session.safe.touch()
    await expect.poll(left).toEqual([])
    await expect.poll(() => session.state.settings.value.keptUntil).toEqual({})
    expect(session.state.settings.value.purgeTold).toEqual({})
  })

  test('opened for the first time after the day: told then, and gone a week later', async () => {
    const { session, clock, storage, left } = await start('2027-01-15', [sent])
    await storage.changeSettings(() => defaultSettings)
    await session.safe.load()
    await expect.poll(() => session.state.settings.value.purgeTold[sent.id]?.on).toBe('2027-01-15')
    expect(session.purging?.purges.value.get(sent.id)).toMatchObject({
      day: '2027-01-22',
      isSoon: true,
    })
    clock.day = '2027-01-21'
    session.safe.touch()
    await turn()
    expect(await left()).toEqual(['Alva Lind'])
    clock.day = '2027-01-22'
    session.safe.touch()
    await expect.poll(left).toEqual([])
  })

  test('says which plan went, and when, until the user has read it or the vault is locked', async () => {
    const { session, left } = await start('2026-11-02', [sent])
    await session.safe.load()
    await expect.poll(left).toEqual([])
    expect(session.purging?.gone.value).toEqual([
      { id: sent.id, name: 'Alva Lind', day: '2026-11-02' },
    ])
    session.purging?.seen()
    expect(session.purging?.gone.value).toEqual([])
  })

  test('asks what another window has chosen meanwhile before it takes a plan away', async () => {
    const { session, storage, left } = await start('2026-11-01', [sent])
    const reading = storage.readSettings
    let asked = 0
    storage.readSettings = async () => {
      asked += 1
      const found = await reading()
      return asked > 1 && found.ok
        ? { ok: true, value: { ...found.value, keptUntil: { [sent.id]: '2026-12-01' } } }
        : found
    }
    await session.safe.load()
    await expect.poll(() => asked).toBeGreaterThan(1)
    await turn()
    expect(await left()).toEqual(['Alva Lind'])
  })

  test('takes back nothing that another window has chosen to keep', async () => {
    const other = handedOff({ ...quietPlan, id: 'other' })
    const { session, clock, storage } = await start('2026-10-20', [sent, other])
    await session.safe.load()
    await storage.changeSettings((kept = defaultSettings) => ({
      ...kept,
      keptUntil: { ...kept.keptUntil, [other.id]: '2027-01-01' },
    }))
    await session.safe.changeSettings({ writer: 'Eva' })
    await session.purging?.keep(sent)
    clock.day = '2026-11-24'
    session.safe.touch()
    await expect.poll(() => session.state.settings.value.purgeTold[sent.id]?.on).toBe(clock.day)
    const kept = await storage.readSettings()
    expect(kept.ok && kept.value).toMatchObject({
      writer: 'Eva',
      keptUntil: { [other.id]: '2027-01-01', [sent.id]: '2026-12-01' },
    })
    expect(session.purging?.purges.value.get(other.id)).toMatchObject({ day: '2027-01-01' })
  })

  test('writes nothing by itself over settings that are damaged, and takes nothing away', async () => {
    const { session, storage, left } = await start('2026-11-05', [sent])
    let written = 0
    storage.readSettings = async () => failure('damaged')
    storage.changeSettings = async (change) => {
      written += 1
      return success(change(undefined))
    }
    await session.safe.load()
    await turn()
    expect([written, await left()]).toEqual([0, ['Alva Lind']])
  })

  test('goes by the days of the region', async () => {
    const own = { ...neutral, id: 'own', retention: { draftDays: 3, source: 'x' } }
    const { session, storage, left } = await start('2026-10-05', [sent])
    await storage.changeSettings(() => ({
      ...defaultSettings,
      region: 'own',
      ownProfile: JSON.stringify(own),
      purgeTold: { [sent.id]: { on: '2026-09-28', due: '2026-10-05' } },
    }))
    await session.safe.load()
    await expect.poll(left).toEqual([])
  })

  test('leaves what another window has open, and what storage does not let go', async () => {
    const windows: WindowsPort = {
      tell: () => undefined,
      listen: () => undefined,
      hold: () => undefined,
      unlessOpen: async () => undefined,
      inTurn: (_, work) => work(),
    }
    const beside = await start('2026-11-05', [sent], { windows })
    await beside.session.safe.load()
    const stuck = await start('2026-11-05', [sent])
    stuck.control.fault = 'failed'
    await stuck.session.safe.load()
    await turn()
    expect([await beside.left(), await stuck.left()]).toEqual([['Alva Lind'], ['Alva Lind']])
    expect(stuck.session.state.plans.value).toHaveLength(1)
  })

  test('only: a window for one plan takes nothing away', async () => {
    const { session, left } = await start('2026-11-05', [sent], { purges: false })
    await session.safe.load()
    await turn()
    expect([await left(), session.purging]).toEqual([['Alva Lind'], undefined])
  })
})
