import { describe, expect, test } from 'vitest'
import { patchSection, setAnswer } from '../../lib/plan/edits.ts'
import { fingerprint } from '../../lib/plan/fingerprint.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { keptLonger, purgeOf } from '../../lib/process/purge.ts'
import { neutral } from '../../lib/regions/region.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import type { WindowsPort } from '../../lib/session/ports/windows.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { receiptOf, startSession } from '../fixtures/session-ports.ts'

/** Handed off on 2 October 2026; neutral keeps it 30 days, to 1 November. */
const handedOff = (plan: Plan): Plan => ({
  ...plan,
  handoffs: [
    {
      submission: 'one',
      startedAt: '2026-10-02T08:00:00Z',
      fingerprint: fingerprint(plan),
      receipt: receiptOf('one'),
    },
  ],
})
const sent = handedOff(completePlan)
const unanswered: Plan = {
  ...sent,
  handoffs: [...sent.handoffs, { ...sent.handoffs[0], submission: 'two', receipt: null } as never],
}

describe('the day', () => {
  test.each<[string, Plan, string, string | undefined]>([
    ['the region’s days after the handoff', sent, '', '2026-11-01'],
    ['longer where the user keeps it', sent, '2026-12-01', '2026-12-01'],
    ['a choice that has been passed', sent, '2026-10-20', '2026-11-01'],
    ['never handed off', completePlan, '', undefined],
    ['changed since', setAnswer('ownWish', 'En hund')(sent), '', undefined],
    ['changed since, and kept', setAnswer('ownWish', 'En hund')(sent), '2026-12-01', undefined],
    ['a handoff without answer', unanswered, '', undefined],
    [
      'the writer’s own notes are nothing to send',
      patchSection('meeting', { privateNotes: 'ring' })(sent),
      '',
      '2026-11-01',
    ],
  ])('%s', (_name, plan, keptUntil, day) => {
    expect(purgeOf(plan, neutral, keptUntil)?.day).toBe(day)
  })

  test.each([
    [30, '2026-10-20', '2026-12-01'],
    [30, '2026-11-20', '2026-12-20'],
    [0, '2026-11-20', '2026-11-21'],
  ])('kept %i days more, chosen on %s: %s', (draftDays, today, until) => {
    const retention = { ...neutral.retention, draftDays }
    expect(keptLonger({ day: '2026-11-01', isKept: false }, { retention }, today)).toBe(until)
  })
})

async function start(today: string, plans: readonly Plan[], more = {}) {
  const all = startSession({ purges: true, ...more })
  for (const plan of plans) await all.storage.write(plan)
  all.clock.day = today
  all.session.state.today.value = today
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
    session.shelf.open(sent.id)
    clock.day = '2026-11-01'
    session.safe.touch()
    await turn()
    expect(await left()).toEqual(['Alva Lind'])
    session.shelf.close()
    clock.day = '2026-11-02'
    session.safe.touch()
    await expect.poll(left).toEqual([])
  })

  test('keeps it a further period, and no longer', async () => {
    const { session, clock, left } = await start('2026-10-20', [sent])
    await session.safe.load()
    await session.purging?.keep(sent)
    expect(session.purging?.of(sent)).toEqual({ day: '2026-12-01', isKept: true })
    clock.day = '2026-11-30'
    session.safe.touch()
    await turn()
    expect(await left()).toEqual(['Alva Lind'])
    clock.day = '2026-12-01'
    session.safe.touch()
    await expect.poll(left).toEqual([])
    await expect.poll(() => session.state.settings.value.keptUntil).toEqual({})
  })

  test('goes by the days of the region', async () => {
    const own = { ...neutral, id: 'own', retention: { draftDays: 3, source: 'x' } }
    const { session, storage, left } = await start('2026-10-05', [sent])
    await storage.writeSettings({
      ...defaultSettings,
      region: 'own',
      ownProfile: JSON.stringify(own),
    })
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
