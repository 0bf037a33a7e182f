import type { CarePlan } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import type { Handoff, Plan, Receipt } from '../../lib/plan/schema.ts'
import { answerWith, dropAnswer, nonsense, outcome } from '../world/backend/faults.ts'
import {
  client,
  consented,
  expectOnce,
  faults,
  isCommit,
  plan,
  port,
  read,
  sent,
  setScene,
  submission,
} from './handoff-scene.ts'

setScene()

const noted = (name: string, receipt: Receipt | null): Handoff => ({
  submission: name,
  startedAt: '2026-10-05T08:00:00Z',
  fingerprint: '0123456789abcdef',
  receipt,
})

const again = (change: Partial<Plan>, previous?: Receipt, name: string = crypto.randomUUID()) =>
  port().send(consented({ ...plan, ...change }), name, previous)

const wishOf = (receipt: Receipt) => read<{ description: { text: string } }>(receipt, 'wish')

describe('two writers of one plan', () => {
  it('hand it off for the first time at the same moment: one CarePlan', async () => {
    const held = [faults.hold(isCommit), faults.hold(isCommit)]
    const results = [again({ ownWish: 'Att det är tyst' }), again({ ownWish: 'Att Kim är med' })]
    await Promise.all(held.map(({ reached }) => reached))
    for (const { release } of held) release()
    const told = await Promise.all(results)
    expect(told.map((result) => (result.ok ? 'receipt' : result.code)).toSorted()).toEqual([
      'conflict',
      'receipt',
    ])
    await expectOnce()
  })

  it('do not overwrite each other, when one builds on what the other has replaced', async () => {
    const first = await sent()
    const theirs = await again({ ownWish: 'Att det är tyst' }, first)
    if (!theirs.ok) throw new Error(theirs.code)
    expect(await again({ ownWish: 'Att Kim är med' }, first)).toMatchObject({ code: 'conflict' })
    expect((await wishOf(theirs.value)).description.text).toBe('Att det är tyst')
  })

  it('build on each other where one has seen the other’s, whatever their clocks say', async () => {
    const early = { now: () => '2026-10-05T07:00:00Z' }
    const late = { now: () => '2026-10-05T09:00:00Z' }
    const first = await port({ clock: late }).send(plan, submission, undefined)
    if (!first.ok) throw new Error(first.code)
    const send = (change: Partial<Plan>, name: string, previous: Receipt, clock = early) => {
      const handoffs = [noted(previous.submission, previous)]
      const changed = consented({ ...plan, ...change, handoffs })
      return port({ clock }).send(changed, name, previous)
    }
    const added = { ...plan.interventions[0], id: 'added', what: 'Samtal' }
    const more = [...plan.interventions, added] as Plan['interventions']
    const second = await send({ interventions: more }, crypto.randomUUID(), first.value)
    if (!second.ok) throw new Error(second.code)
    const third = await send({ interventions: more }, crypto.randomUUID(), second.value)
    if (!third.ok) throw new Error(third.code)
    expect(third.value.resources['intervention-added']).toEqual(
      second.value.resources['intervention-added'],
    )
  })
})

describe('a search that finds nothing', () => {
  const answered = (bundle: object) =>
    answerWith({ ...nonsense, body: JSON.stringify({ resourceType: 'Bundle', ...bundle }) })
  const failed = { type: 'batch-response', entry: [{ response: { status: '400' } }] }

  it.each([
    ['CarePlan', 'is answered as another question', failed],
    ['Task', 'is answered as another question', failed],
    ['CarePlan', 'does not know yet what is there', { type: 'searchset' }],
    ['Task', 'does not know yet what is there', { type: 'searchset' }],
  ])('for a %s, because it %s: nothing is doubled', async (type, _, bundle) => {
    const first = await sent()
    faults.next(({ path }) => path.endsWith(`/${type}/_search`), answered(bundle))
    expect(await again({ ownWish: 'Att det är tyst' }, first)).toMatchObject({
      ok: true,
      value: { carePlan: first.carePlan, version: '2' },
    })
    await expectOnce()
  })
})

describe('a receipt that was lost', () => {
  it('names the version that was delivered, not one that came after', async () => {
    const mine = consented({ ...plan, ownWish: 'Att det är tyst' })
    const first = await port().send(mine, submission, undefined)
    if (!first.ok) throw new Error(first.code)
    const theirs = await again({ ownWish: 'Att Kim är med' }, first.value)
    expect(theirs).toMatchObject({ ok: true, value: { version: '2' } })
    expect(await port().send(mine, submission, undefined)).toMatchObject({
      value: { version: '1', at: first.value.at },
    })
  })

  it('does not take the region’s own change of the plan for ours', async () => {
    faults.next(isCommit, dropAnswer, 1)
    faults.next(({ path }) => path.includes('Task/'), answerWith(outcome(503, 'Vänta')), 1)
    const lost = await port({ pause: 1 }).send(plan, submission, undefined)
    if (!lost.ok) throw new Error(lost.code)
    const carePlan = await read<CarePlan>(lost.value, 'care-plan')
    await client.ask('PUT', `/CarePlan/${carePlan.id}`, { ...carePlan, status: 'on-hold' })
    const found = await sent()
    expect(found).toMatchObject({ version: '1', resources: { 'care-plan': { version: '1' } } })
    expect(await again({ ownWish: 'Att det är tyst' }, found)).toMatchObject({ code: 'conflict' })
  })
})
