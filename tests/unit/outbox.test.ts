import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import { patchRow } from '../../lib/plan/edits.ts'
import { failure, success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'
import { told, wish } from '../fixtures/handoff-session.ts'
import { receiptOf, startSession } from '../fixtures/session-ports.ts'

type Scene = { storage?: ReturnType<typeof startSession>['storage'] }

/** A panel with timers and a network that the test holds in its hand. */
function open({ storage }: Scene = {}) {
  const timers = new Map<() => void, number>()
  const returns: (() => void)[] = []
  const who = signal<string | undefined>(undefined)
  const all = startSession({
    ...(storage && { storage }),
    tryAgain: {
      after(milliseconds, work) {
        timers.set(work, milliseconds)
        return () => timers.delete(work)
      },
      onReturn: (work) => returns.push(work),
    },
    identity: {
      who,
      person: signal(undefined),
      units: signal(undefined),
      signIn: async () => success(undefined),
      signOut: async () => {},
    },
  })
  const { session } = all
  return {
    ...all,
    state: session.state,
    who,
    returns: () => {
      for (const work of returns) work()
    },
    pauses: () => [...timers.values()],
    /** Lets the time come for what waits. */
    async wake(instant = all.clock.now()) {
      all.clock.now = () => instant
      const works = [...timers.keys()]
      timers.clear()
      for (const work of works) work()
      await expect
        .poll(() =>
          [...session.handoff.waiting.value.values()].some(
            ({ attempt }) => attempt.kind === 'sending',
          ),
        )
        .toBe(false)
      await session.saving.settled()
    },
    notes: () => session.state.plans.value[0]?.handoffs,
    submissions: () => all.handoff.sent.map(([, submission]) => submission),
  }
}

async function begun(fault: Parameters<typeof failure>[0] = 'unreachable') {
  const all = open()
  all.session.plans.put(completePlan)
  all.session.plans.open(completePlan.id)
  all.handoff.answers.push(fault as never)
  await all.session.handoff.send()
  return all
}

test('a server that is away: a line instead of a fault, and the receipt comes without a press', async () => {
  const all = await begun()
  expect(told(all)).toEqual([])
  expect(all.session.handoff.unfinished.value).toBe(false)
  expect(all.pauses()).toEqual([30_000])
  await all.wake('2026-10-02T08:00:30Z')
  expect(all.submissions()).toEqual(['id-1', 'id-1'])
  expect(told(all)).toEqual(['handed-off'])
  expect(all.notes()).toMatchObject([{ submission: 'id-1', receipt: { submission: 'id-1' } }])
  expect(all.pauses()).toEqual([])
})

test('the pauses grow, and the network shortens them', async () => {
  const all = await begun()
  all.handoff.answers.push('timeout', 'interrupted')
  await all.wake('2026-10-02T08:00:30Z')
  expect(all.pauses()).toEqual([120_000])
  all.returns()
  expect(all.pauses()).toEqual([0])
  await all.wake()
  expect(all.pauses()).toEqual([600_000])
})

test('a clock that was two days ahead and is put right holds up nothing', async () => {
  const all = open()
  all.session.plans.put(completePlan)
  all.session.plans.open(completePlan.id)
  all.clock.now = () => '2026-10-04T08:00:00Z'
  all.handoff.answers.push('unreachable')
  await all.session.handoff.send()
  expect(all.pauses()).toEqual([30_000])
  await all.wake('2026-10-02T08:00:30Z')
  expect(all.submissions()).toEqual(['id-1', 'id-1'])
  expect(told(all)).toEqual(['handed-off'])
})

test('the panel closed in between: it goes on by itself, also for a plan that is not open', async () => {
  const first = await begun()
  first.session.stop()
  const again = open({ storage: first.storage })
  await again.session.safe.load()
  expect(again.pauses()).toEqual([0])
  await again.wake()
  expect(again.submissions()).toEqual(['id-1'])
  expect(again.state.plan.value).toBeUndefined()
  expect(again.notes()?.[0]?.receipt).toEqual(receiptOf('id-1'))
  expect(told(again)).toEqual([])
})

describe('it is not sent again by itself', () => {
  test.each(['refused', 'conflict', 'not-allowed', 'nonsense', 'partly'])(
    'after %s, nor when the panel has been closed',
    async (fault) => {
      const all = await begun(fault)
      expect(told(all)).toEqual([`handoff-fault: ${fault}`])
      expect(all.pauses()).toEqual([])
      expect(all.session.handoff.unfinished.value).toBe(true)
      await all.session.saving.settled()
      all.session.stop()
      const again = open({ storage: all.storage })
      await again.session.safe.load()
      expect(again.pauses()).toEqual([])
      await all.session.handoff.send()
      expect(told(all)).toEqual(['handed-off'])
    },
  )

  test('when the plan has been changed since: what is half written does not leave', async () => {
    const all = await begun()
    all.session.editing.edit(wish('Halv'))
    expect(all.pauses()).toEqual([])
    expect(all.session.handoff.unfinished.value).toBe(true)
    all.session.editing.undo()
    expect(all.pauses()).toEqual([30_000])
  })

  test('when the consent has gone out meanwhile', async () => {
    const all = await begun()
    all.clock.day = '2027-09-12'
    await all.wake('2027-09-12T08:00:00Z')
    expect(all.submissions()).toEqual(['id-1'])
    expect(told(all)).toEqual(['handoff-fault: consent-expired'])
    expect(all.pauses()).toEqual([])
  })

  test('when the consent is withdrawn', async () => {
    const all = await begun()
    all.session.editing.edit(
      patchRow('planningGrants', 'planning-grant-johan', { withdrawn: '2026-10-02' }),
    )
    expect(all.pauses()).toEqual([])
  })

  test('before somebody has logged in', async () => {
    const all = await begun('signed-out')
    expect(told(all)).toEqual(['handoff-fault: signed-out'])
    expect(all.pauses()).toEqual([])
    all.who.value = 'Maja Lindqvist'
    expect(all.pauses()).toEqual([0])
    await all.wake()
    expect(all.submissions()).toEqual(['id-1', 'id-1'])
    expect(told(all)).toEqual(['handed-off'])
  })
})

test('a press while it is sent by itself waits for that, and sends nothing more', async () => {
  const all = await begun()
  let answer = (): void => {}
  all.handoff.answers.push(
    () =>
      new Promise((resolve) => {
        answer = () => resolve(success(receiptOf('id-1')))
      }),
  )
  const resumed = all.session.handoff.resume(completePlan.id)
  const pressed = all.session.handoff.send()
  await expect.poll(() => all.handoff.sent).toHaveLength(2)
  answer()
  await Promise.all([resumed, pressed])
  expect(all.submissions()).toEqual(['id-1', 'id-1'])
  expect(told(all)).toEqual(['handed-off'])
})

test('logged in to hand off: the outbox wakes too, and it is sent once, also where it fails', async () => {
  const all = await begun('signed-out')
  let answer = (): void => {}
  all.handoff.answers.push(
    () =>
      new Promise((resolve) => {
        answer = () => resolve(failure('busy', 'Vänta', 3600))
      }),
  )
  all.who.value = 'Maja Lindqvist'
  const woken = all.wake()
  await expect.poll(() => all.handoff.sent).toHaveLength(2)
  const pressed = all.session.handoff.send()
  answer()
  await Promise.all([woken, pressed])
  expect(all.submissions()).toEqual(['id-1', 'id-1'])
  expect(all.pauses()).toEqual([3_600_000])
})

test('pressed while it is sent by itself: what came of it is said as to a press', async () => {
  const all = await begun()
  let answer = (): void => {}
  all.handoff.answers.push(
    () =>
      new Promise((resolve) => {
        answer = () => resolve(failure('signed-out'))
      }),
  )
  const resumed = all.session.handoff.resume(completePlan.id)
  const pressed = all.session.handoff.send()
  await expect.poll(() => all.handoff.sent).toHaveLength(2)
  answer()
  await Promise.all([resumed, pressed])
  expect(all.handoff.sent).toHaveLength(2)
  expect(told(all)).toEqual(['handoff-fault: signed-out'])
})

test('the server’s own time is kept', async () => {
  const all = await begun('busy')
  all.handoff.answers.push(async () => failure('busy', 'Vänta', 3600))
  await all.wake('2026-10-02T08:00:30Z')
  expect(all.pauses()).toEqual([3_600_000])
})
