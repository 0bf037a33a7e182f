import { describe, expect, test } from 'vitest'
import { type Edit, patchRow, patchSharing } from '../../lib/plan/edits.ts'
import { success } from '../../lib/result.ts'
import type { HandoffFault } from '../../lib/session/ports/handoff.ts'
import { completePlan } from '../fixtures/complete.ts'
import { openForHandoff as open, told, wish } from '../fixtures/handoff-session.ts'
import { receiptOf, regionX, startSession } from '../fixtures/session-ports.ts'

test('a plan is sent with a fresh submission, and the receipt is kept on it', async () => {
  const all = open()
  await all.send()
  expect(all.handoff.sent).toHaveLength(1)
  expect(all.handoff.sent[0]?.slice(1)).toEqual(['id-1', undefined, regionX.endpoint, undefined])
  expect(all.handoff.sent[0]?.[0]).toEqual(completePlan)
  expect(all.notes()).toEqual([['id-1', 'id-1']])
  expect((await all.kept())[0]?.handoffs[0]?.receipt).toEqual(receiptOf('id-1'))
  expect(all.state.notices.value).toEqual([
    {
      kind: 'handed-off',
      receipt: receiptOf('id-1'),
      receiver: regionX,
      untold: [{ code: 'unitsNotCovered', units: ['Skolskjutsenheten'] }],
    },
  ])
  expect(all.session.handoff.latest.value).toEqual({
    receipt: receiptOf('id-1'),
    to: regionX.endpoint,
    changed: false,
  })
})

test('the submission lies on the disk before anything is sent', async () => {
  const all = open()
  let kept: unknown
  all.handoff.answers.push(async () => {
    kept = (await all.kept())[0]?.handoffs
    return success(receiptOf('id-1'))
  })
  await all.send()
  expect(kept).toMatchObject([{ submission: 'id-1', receipt: null }])
})

describe('after a failure', () => {
  const every: readonly HandoffFault[] = [
    'unreachable',
    'timeout',
    'interrupted',
    'signed-out',
    'not-allowed',
    'refused',
    'conflict',
    'nonsense',
    'partly',
    'no-consent',
    'person-deceased',
    'person-inactive',
    'person-replaced',
    'several-people',
  ]

  test.each(every)('%s: it is told, and the same submission is sent again', async (fault) => {
    const all = open()
    all.handoff.answers.push(fault)
    await all.send()
    expect(told(all)).toEqual([`handoff-fault: ${fault}`])
    expect(all.notes()).toEqual([['id-1', undefined]])
    expect(all.session.handoff.unfinished.value).toBe(true)
    expect(all.session.handoff.latest.value).toBeUndefined()
    await all.send()
    expect(all.submissions()).toEqual(['id-1', 'id-1'])
    expect(told(all)).toEqual(['handed-off'])
    expect(all.notes()).toEqual([['id-1', 'id-1']])
    expect(all.session.handoff.unfinished.value).toBe(false)
  })

  test('and another, and another: still the same', async () => {
    const all = open()
    all.handoff.answers.push(...every)
    for (const _ of every) await all.send()
    await all.send()
    expect(new Set(all.submissions())).toEqual(new Set(['id-1']))
    expect(all.handoff.sent).toHaveLength(every.length + 1)
  })

  test('the panel may be closed in between', async () => {
    const first = open()
    first.handoff.answers.push('interrupted')
    await first.send()
    const again = startSession({ storage: first.storage })
    await again.session.safe.load()
    again.session.plans.open(completePlan.id)
    expect(again.session.handoff.unfinished.value).toBe(true)
    await again.session.handoff.send()
    expect(again.handoff.sent[0]?.[1]).toBe('id-1')
  })

  test('undo does not make it forget the submission', async () => {
    const all = open()
    all.edit(wish('Ny'))
    all.handoff.answers.push('timeout')
    await all.send()
    all.session.editing.undo()
    all.edit(wish('Ny'))
    await all.send()
    expect(all.submissions()).toEqual(['id-1', 'id-1'])
  })

  test('a plan that was changed since is another submission, and settles the first', async () => {
    const all = open()
    all.handoff.answers.push('timeout')
    await all.send()
    all.edit(wish('Ny'))
    await all.send()
    expect(all.submissions()).toEqual(['id-1', 'id-2'])
    expect(all.handoff.sent[1]?.[0].ownWish).toBe('Ny')
    expect(all.notes()).toEqual([['id-2', 'id-2']])
  })

  test('a server’s own words are shown', async () => {
    const all = open()
    all.handoff.answers.push(async () => ({ ok: false, code: 'refused', detail: 'Fel enhet' }))
    await all.send()
    expect(all.state.notices.value).toEqual([
      { kind: 'handoff-fault', code: 'refused', detail: 'Fel enhet' },
    ])
  })
})

describe('the consent stops it before anything is sent or noted', () => {
  const lateDay = '2027-09-12'
  test.each<[string, Edit, string]>([
    [
      'planning-consent-missing',
      (plan) => ({ ...plan, consent: { ...plan.consent, planning: [] } }),
      '2026-10-02',
    ],
    ['sharing-consent-missing', patchSharing({ grants: [] }), '2026-10-02'],
    [
      'consent-withdrawn',
      patchRow('sharingGrants', 'sharing-grant-mira', { withdrawn: '2026-10-01' }),
      '2026-10-02',
    ],
    ['consent-expired', wish('Ny'), lateDay],
  ])('%s', async (code, change, day) => {
    const all = open()
    all.clock.day = day
    all.edit(change)
    await all.send()
    expect(all.handoff.sent).toEqual([])
    expect(told(all)).toEqual([`handoff-fault: ${code}`])
    expect(all.notes()).toEqual([])
  })

  test('also the second time, when it was withdrawn after a timeout', async () => {
    const all = open()
    all.handoff.answers.push('timeout')
    await all.send()
    all.edit(patchRow('planningGrants', 'planning-grant-johan', { withdrawn: '2026-10-02' }))
    await all.send()
    expect(all.handoff.sent).toHaveLength(1)
    expect(told(all)).toEqual(['handoff-fault: consent-withdrawn'])
  })
})

describe('when the submission cannot be kept', () => {
  test('nothing is sent, and the next press begins with the same submission', async () => {
    const all = open()
    await all.session.saving.settled()
    all.control.fault = 'full'
    await all.send()
    expect(all.handoff.sent).toEqual([])
    expect(told(all)).toEqual(['storage-fault: full'])
    all.control.fault = undefined
    await all.send()
    expect(all.submissions()).toEqual(['id-1'])
    expect(told(all)).toEqual(['handed-off'])
  })
})

test('without a way to a server nothing can be handed off, and nothing is noted', async () => {
  const { session } = startSession({ handoff: undefined })
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  expect(session.handoff.possible.value).toBe(false)
  await session.handoff.send()
  expect(session.state.plan.value?.handoffs).toEqual([])
  expect(session.state.notices.value).toEqual([])
})
