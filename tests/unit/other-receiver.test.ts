import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../lib/plan/fingerprint.ts'
import { failure, success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'
import { told, wish } from '../fixtures/handoff-session.ts'
import { receiptOf, regionX, startSession } from '../fixtures/session-ports.ts'
import { waiting } from '../fixtures/waiting-handoff.ts'

// A handoff belongs to the address that it was begun for, and to the person who began it.

const regionY = { name: '', endpoint: 'https://fhir.regiony.example' }

test('what is noted before the first attempt says to whom it goes, and whose it is', async () => {
  const all = await waiting('maja')
  expect(all.plan().handoffs).toMatchObject([{ to: regionX.endpoint, by: 'maja', receipt: null }])
})

test('to the same address, by the same person, it is sent again without a press', async () => {
  const all = await waiting('maja')
  await all.later()
  expect(all.sent.map((each) => each.slice(1))).toEqual([
    ['id-1', undefined, regionX.endpoint, 'maja'],
  ])
})

describe('another address is chosen meanwhile', () => {
  test('nothing goes there, and nothing to the old one', async () => {
    const all = await waiting()
    all.receiver.value = success(regionY)
    expect(all.timers()).toBe(0)
    await all.later()
    await all.session.handoff.resume(completePlan.id)
    expect(all.sent).toEqual([])
    expect(all.asked()).toBe('elsewhere')
    expect(all.session.handoff.unfinished.value).toBe(false)
  })

  test('on a press it goes there as a new handoff', async () => {
    const all = await waiting()
    all.receiver.value = success(regionY)
    await all.session.handoff.send()
    expect(all.sent.map((each) => each.slice(1))).toEqual([
      ['id-2', undefined, regionY.endpoint, undefined],
    ])
    expect(all.plan().handoffs).toMatchObject([{ submission: 'id-2', to: regionY.endpoint }])
    expect(all.asked()).toBeUndefined()
    expect(all.state.notices.value).toMatchObject([{ kind: 'handed-off', receiver: regionY }])
  })

  test('or it is let go of, and sent nowhere', async () => {
    const all = await waiting()
    all.receiver.value = success(regionY)
    all.session.handoff.drop(all.plan(), 'id-1')
    await all.later()
    expect(all.plan().handoffs).toEqual([])
    expect([all.sent, all.asked()]).toEqual([[], undefined])
  })

  test('it is let go of just after a press: nothing is sent, nothing noted, and nothing said', async () => {
    const all = await waiting()
    all.receiver.value = success(regionY)
    all.receiver.value = failure('policy-waiting')
    const sending = all.session.handoff.send()
    all.receiver.value = success(regionY)
    all.session.handoff.drop(all.plan(), 'id-1')
    await sending
    await all.later()
    expect([all.sent, all.plan().handoffs, told(all)]).toEqual([[], [], []])
    expect(all.state.busy.value).toBeUndefined()
  })

  test('and back again: it goes on as before', async () => {
    const all = await waiting()
    all.receiver.value = success(regionY)
    all.receiver.value = success(regionX)
    await all.later()
    expect(all.sent.map(([, submission]) => submission)).toEqual(['id-1'])
  })
})

describe.each(['no-server', 'policy-unread'] as const)('%s', (fault) => {
  test('nothing is sent, neither without a press nor with one, and nothing is noted', async () => {
    const all = await waiting()
    all.receiver.value = failure(fault)
    await all.later()
    all.session.editing.edit(wish('Ny'))
    await all.session.handoff.send()
    expect(all.sent).toEqual([])
    expect(all.plan().handoffs).toHaveLength(1)
    expect(told(all)).toEqual([`handoff-fault: ${fault}`])
  })
})

test('before it is known what the organisation has decided a press waits, and nothing else is sent', async () => {
  const all = await waiting()
  all.receiver.value = failure('policy-waiting')
  await all.later()
  const press = all.session.handoff.send()
  await all.later()
  expect([all.sent, told(all), all.asked()]).toEqual([[], [], undefined])
  all.receiver.value = success(regionX)
  await press
  expect(all.sent.map((each) => each[3])).toEqual([regionX.endpoint])
})

describe('somebody else', () => {
  test('is asked, and nothing is sent in the other’s name', async () => {
    const all = await waiting('maja')
    all.person.value = 'otto'
    await all.later()
    expect([all.sent, all.asked()]).toEqual([[], 'somebody-else'])
  })

  test('who presses sends it in the own name, and it counts once', async () => {
    const all = await waiting('maja')
    all.person.value = 'otto'
    await all.session.handoff.send()
    expect(all.sent.map((each) => each.slice(1))).toEqual([
      ['id-1', undefined, regionX.endpoint, 'otto'],
    ])
    expect(all.plan().handoffs).toMatchObject([{ by: 'otto', receipt: { submission: 'id-1' } }])
  })

  test('nobody logged in any more: it waits for that, and is not sent by nobody', async () => {
    const all = await waiting('maja')
    all.person.value = undefined
    await all.later()
    await all.session.handoff.resume(completePlan.id)
    expect(all.sent).toEqual([])
    const { attempt } = all.session.handoff.waiting.value.get(all.plan().id) ?? {}
    expect(attempt?.kind).toBe('signed-out')
    all.person.value = 'maja'
    await all.later()
    expect(all.sent).toHaveLength(1)
  })

  test('begun while nobody was logged in: whoever logs in is asked', async () => {
    const all = await waiting()
    all.person.value = 'otto'
    await all.later()
    expect([all.sent, all.asked()]).toEqual([[], 'somebody-else'])
  })
})

test('one that was noted before addresses were is asked about', async () => {
  const all = await waiting(undefined, [
    {
      submission: 's',
      startedAt: '2026-10-02T08:00:00Z',
      fingerprint: fingerprint(completePlan),
      receipt: null,
    },
  ])
  await all.later()
  expect([all.sent, all.asked()]).toEqual([[], 'elsewhere'])
  await all.session.handoff.send()
  expect(all.sent.map(([, submission]) => submission)).toEqual(['s'])
})

test('a receipt is its own server’s: another is not told of it, and not asked about it', async () => {
  const all = startSession()
  all.session.plans.put(completePlan)
  all.session.plans.open(completePlan.id)
  await all.session.handoff.send()
  all.handoff.receiver.value = success(regionY)
  const follow = signal(0)
  all.handoff.port.follow = async () => {
    follow.value += 1
    return failure('unreachable')
  }
  await all.session.handoff.follow()
  expect(follow.value).toBe(0)
  expect(all.session.handoff.latest.value?.to).toBe(regionX.endpoint)
  await all.session.handoff.send()
  all.session.editing.edit(wish('Ny'))
  all.handoff.receiver.value = success(regionX)
  await all.session.handoff.send()
  expect(all.handoff.sent.map((each) => each.slice(1, 4))).toEqual([
    ['id-1', undefined, regionX.endpoint],
    ['id-2', undefined, regionY.endpoint],
    ['id-3', receiptOf('id-1'), regionX.endpoint],
  ])
})
