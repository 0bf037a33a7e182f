import type { CarePlan, Task } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import type { Handoff, Plan, Receipt } from '../../lib/plan/schema.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { bundleErrors } from '../world/backend/bundle-validators.ts'
import { dropAnswer } from '../world/backend/faults.ts'
import {
  bundleIn,
  client,
  consented,
  expectOnce,
  faults,
  goOnWith,
  isCommit,
  plan,
  port,
  read,
  sent,
  setScene,
  submission,
} from './handoff-scene.ts'

setScene()

describe('a plan that was handed off before', () => {
  const again = (change: Partial<Plan>, previous: Receipt | undefined) =>
    port().send(consented({ ...plan, ...change }), crypto.randomUUID(), previous)
  const resent = async (change: Partial<Plan>, previous: Receipt | undefined): Promise<Receipt> => {
    const result = await again(change, previous)
    if (!result.ok) throw new Error(`${result.code} ${result.detail}`)
    return result.value
  }

  it('is replaced in place', async () => {
    const first = await sent()
    const second = await resent({ ownWish: 'Att det är tyst' }, first)
    expect(second.carePlan).toBe(first.carePlan)
    expect([first.version, second.version]).toEqual(['1', '2'])
    expect(second.resources.wish).toEqual({ ...first.resources.wish, version: '2' })
    expect(second.resources['intervention-lunch']).toEqual(first.resources['intervention-lunch'])
    await expectOnce()
  })

  it('sends a bundle that no validator objects to', async () => {
    const first = await sent()
    faults.clear()
    await resent({ interventions: plan.interventions.slice(1), ownWish: 'Att det är tyst' }, first)
    const commit = faults.seen.find(isCommit)
    expect(bundleErrors(bundleIn(commit?.body ?? ''))).toEqual([])
  })

  it('ends what a unit was asked for where its consent has been withdrawn, and says why', async () => {
    const first = await sent()
    const withdrawnUnits = [{ unit: 'LSS-enheten', date: '2026-10-02' }]
    const { consent } = plan
    const second = await resent(
      { consent: { ...consent, sharing: { ...consent.sharing, withdrawnUnits } } },
      first,
    )
    expect(await read(second, 'task-unit-lss-enheten')).toMatchObject({
      status: 'cancelled',
      statusReason: { text: 'Samtycket för LSS-enheten har återkallats den 2 oktober 2026.' },
    })
    expect(await read(second, 'consent-sharing')).toMatchObject({
      provision: { provision: [{ type: 'deny' }, { period: { start: '2026-10-02' } }] },
    })
    await expectOnce()
  })

  it('gains what is new and ends what is gone', async () => {
    const first = await sent()
    const [lunch, ...others] = plan.interventions
    if (!lunch) throw new Error('no intervention')
    const interventions = [
      ...others.filter(({ id }) => id !== 'respite'),
      { ...lunch, id: 'added', unit: 'Elevhälsan', what: 'Samtal' },
    ]
    const second = await resent({ interventions }, first)
    expect(await read(second, 'intervention-lunch')).toMatchObject({ status: 'revoked' })
    expect(await read(second, 'intervention-added')).toMatchObject({ status: 'active' })
    expect(await read(second, 'task-unit-lss-enheten')).toMatchObject({ status: 'cancelled' })
    expect(await read(second, 'task-unit-elevhälsan')).toMatchObject({ status: 'requested' })
    const third = await resent({}, second)
    expect(await read(third, 'task-unit-lss-enheten')).toMatchObject({ status: 'requested' })
    expect(await read(third, 'intervention-added')).toMatchObject({ status: 'revoked' })
    await expectOnce()
  })

  it('a further meeting stands beside the one that was held, as does its call', async () => {
    const first = await sent()
    const invite = { ...plan.meeting.invite, number: 2 }
    const meeting = { ...plan.meeting, date: '2026-11-20', summonsSent: '2026-10-30', invite }
    const second = await resent({ meeting }, first)
    expect(await read(second, 'meeting')).toEqual(await read(first, 'meeting'))
    expect(await read(second, 'meeting')).toMatchObject({ status: 'fulfilled' })
    expect(await read(second, 'meeting-2')).toMatchObject({ start: '2026-11-20T09:00:00Z' })
    expect(await read(second, 'summons')).toMatchObject({ sent: '2026-09-11' })
    expect(await read(second, 'summons-2')).toMatchObject({ sent: '2026-10-30' })
    const third = await resent({ meeting: { ...meeting, start: '11:00' } }, second)
    expect(third.resources['meeting-2']?.reference).toBe(second.resources['meeting-2']?.reference)
  })

  it('leaves a unit’s own answer alone', async () => {
    const first = await sent()
    const task = await read<Task>(first, 'task-unit-lss-enheten')
    await client.ask('PUT', `/Task/${task.id}`, { ...task, status: 'accepted' })
    const second = await resent({ ownWish: 'Att det är tyst' }, first)
    expect(await read(second, 'task-unit-lss-enheten')).toMatchObject({ status: 'accepted' })
  })

  it('is not overwritten when somebody else has changed it', async () => {
    const first = await sent()
    const goal = await read<{ id: string }>(first, 'wish')
    await client.ask('PUT', `/Goal/${goal.id}`, { ...goal, lifecycleStatus: 'completed' })
    expect(await again({ ownWish: 'Att det är tyst' }, first)).toMatchObject({ code: 'conflict' })
    expect(await read(first, 'wish')).toMatchObject({ lifecycleStatus: 'completed' })
  })

  it('is not overwritten when the change comes just before the commit', async () => {
    const first = await sent()
    const held = faults.hold(isCommit)
    const result = again({ ownWish: 'Att det är tyst' }, first)
    await held.reached
    const carePlan = await read<CarePlan>(first, 'care-plan')
    await client.ask('PUT', `/CarePlan/${carePlan.id}`, { ...carePlan, status: 'on-hold' })
    held.release()
    expect(await result).toMatchObject({ ok: false, code: 'conflict' })
    expect(await read(first, 'care-plan')).toMatchObject({ status: 'on-hold' })
  })

  it('is found without its receipt, and never made twice', async () => {
    const first = await sent()
    const handoffs = [unanswered(submission)]
    const second = await resent({ ownWish: 'Att det är tyst', handoffs }, undefined)
    expect([second.carePlan, second.version]).toEqual([first.carePlan, '2'])
    await expectOnce()
  })

  it('knows its own delivery whose receipt was lost from somebody else’s change', async () => {
    const first = await sent()
    const lost = await resent({ ownWish: 'Att det är tyst' }, first)
    const handoffs = [unanswered(lost.submission)]
    const third = await resent({ ownWish: 'Att Kim är med', handoffs }, first)
    expect([third.carePlan, third.version]).toEqual([first.carePlan, '3'])
    await expectOnce()
  })

  it('is replaced once, when the answer is lost', async () => {
    const first = await sent()
    const next = crypto.randomUUID()
    const changed = consented({ ...plan, ownWish: 'Att det är tyst' })
    faults.next(isCommit, dropAnswer)
    const second = await port().send(changed, next, first)
    expect(second).toMatchObject({ ok: true, value: { version: '2' } })
    expect(await port().send(changed, next, first)).toEqual(second)
    await expectOnce()
  })
})

/** What stands on the plan of an attempt that got no answer. */
const unanswered = (name: string): Handoff => ({
  submission: name,
  startedAt: '2026-10-05T08:00:00Z',
  fingerprint: '0123456789abcdef',
  receipt: null,
})

it('puts the label of protected identity on the region’s own record of the child', async () => {
  const { personalNumber } = protectedPlan.child
  const child = { ...plan.child, personalNumber, name: 'Sara' }
  await port().send(consented({ ...plan, child }), submission, undefined)
  goOnWith(consented({ ...protectedPlan, id: crypto.randomUUID() }))
  const receipt = await sent()
  const carePlan = await read<CarePlan>(receipt, 'care-plan')
  const { body } = await client.ask('GET', `/${carePlan.subject.reference}`)
  for (const { meta } of [body, carePlan]) {
    expect(meta?.security).toMatchObject([{ code: 'sekretessmarkering' }])
  }
})
