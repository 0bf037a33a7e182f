import type { CarePlan, Goal, Reference } from '@medplum/fhirtypes'
import { expect, it } from 'vitest'
import { createRegion } from '../../lib/backend/create-region.ts'
import type { Plan, Receipt } from '../../lib/plan/schema.ts'
import {
  backend,
  client,
  consented,
  expectOnce,
  plan,
  port,
  read,
  sent,
  setScene,
} from './handoff-scene.ts'

// Another program at the region puts into the plan what ours does not know.

setScene()

const put = async (resource: CarePlan | Goal) => {
  const { status } = await client.ask('PUT', `/${resource.resourceType}/${resource.id}`, resource)
  expect(status).toBe(200)
}

const latest = async () => {
  const found = await createRegion({ endpoint: backend.url }).latest(plan.id)
  if (!found.ok || !found.value.receipt) throw new Error('no plan')
  const { plan: held, unread, receipt } = found.value
  return { plan: { ...held, unread: [...unread] }, receipt }
}

const handedOn = async (next: Plan, receipt: Receipt): Promise<Receipt> => {
  const again = await port().send(consented(next), crypto.randomUUID(), receipt)
  if (!again.ok) throw new Error(`${again.code} ${again.detail}`)
  return again.value
}

const note = { text: 'Regionens egen anteckning' }
const condition = (subject: Reference) => ({
  resourceType: 'Condition',
  subject,
  code: { text: 'Sömnsvårigheter' },
})

it('what nobody here knows is read in lines, and is there still after the next handoffs', async () => {
  const first = await sent()
  const carePlan = await read<CarePlan>(first, 'care-plan')
  const goal = await read<Goal>(first, 'goal-school-lunch')
  const { body: beside } = await client.ask<{ id: string }>(
    'POST',
    '/Condition',
    condition(carePlan.subject),
  )
  const reference = `Condition/${beside.id}`
  await put({
    ...carePlan,
    note: [...(carePlan.note ?? []), note],
    supportingInfo: [...(carePlan.supportingInfo ?? []), { reference }],
    addresses: [{ display: 'Sömn' }],
  })
  await put({ ...goal, startDate: '2026-10-10', lifecycleStatus: 'completed' })
  const taken = await latest()
  expect(taken.plan.unread.map(({ line }) => line).toSorted()).toEqual([
    'CarePlan.addresses: Sömn',
    'CarePlan.note: Regionens egen anteckning',
    'Condition: Sömnsvårigheter',
    'Goal.lifecycleStatus: completed',
    'Goal.startDate: 2026-10-10',
  ])
  const goals = taken.plan.goals.map((row) =>
    row.id === 'school-lunch' ? { ...row, due: '2026-12-01' } : row,
  )
  const second = await handedOn({ ...taken.plan, goals, ownWish: 'Att det är tyst' }, taken.receipt)
  const third = await handedOn({ ...taken.plan, goals, ownWish: 'Att Kim är med' }, second)
  const held = await read<CarePlan>(third, 'care-plan')
  expect(held.note).toEqual([...(carePlan.note ?? []), note])
  expect(held.addresses).toEqual([{ display: 'Sömn' }])
  expect(held.supportingInfo?.filter((each) => each.reference === reference)).toHaveLength(1)
  expect(await read<Goal>(third, 'goal-school-lunch')).toMatchObject({
    startDate: '2026-10-10',
    lifecycleStatus: 'completed',
    target: [{ dueDate: '2026-12-01' }],
  })
  expect((await latest()).plan.unread.map(({ line }) => line)).toHaveLength(5)
  await expectOnce()
})

it('what was not touched by anybody is not written again for its sake', async () => {
  const first = await sent()
  const goal = await read<Goal>(first, 'goal-school-lunch')
  await put({ ...goal, startDate: '2026-10-10' })
  const taken = await latest()
  const second = await handedOn({ ...taken.plan, ownWish: 'Att det är tyst' }, taken.receipt)
  expect(second.resources['goal-school-lunch']).toEqual(
    taken.receipt.resources['goal-school-lunch'],
  )
})

it('what is half understood is told, and what we write of it stands', async () => {
  const first = await sent()
  const goal = await read<Goal>(first, 'goal-school-lunch')
  const [target] = goal.target ?? []
  await put({ ...goal, target: [{ ...target, measure: { text: 'Dagar' }, detailString: '4' }] })
  const taken = await latest()
  expect(taken.plan.unread).toMatchObject([{ element: 'target', whole: false }])
  const second = await handedOn({ ...taken.plan, ownWish: 'Att det är tyst' }, taken.receipt)
  expect((await read<Goal>(second, 'goal-school-lunch')).target).toHaveLength(1)
})

it('what is forged as unread brings nothing to the region, and takes no answer’s place', async () => {
  const first = await sent()
  const taken = await latest()
  const carePlan = await read<CarePlan>(first, 'care-plan')
  const [consentKey = ''] = Object.keys(first.resources).filter((key) => /consent/.test(key))
  const consent = first.resources[consentKey]?.reference ?? ''
  const { body: before } = await client.ask<Record<string, unknown>>('GET', `/${consent}`)
  const forged = (reference: string, element: string, content: unknown) => ({
    ...{ id: `${reference}.${element}`, reference, element, content },
    ...{ line: element, whole: true },
  })
  const at = `CarePlan/${carePlan.id}`
  const unread = [
    forged(at, 'title', 'Ett annat namn'),
    forged(at, 'description', 'Något som ingen har skrivit'),
    forged(at, 'note', [{ text: 'En rad som ingen har skrivit' }]),
    forged(consent, 'provision', { type: 'permit' }),
    forged(consent, 'status', 'inactive'),
    // What the region holds of ours now; the plan has gone on.
    forged(at, 'activity', carePlan.activity),
  ]
  const interventions = taken.plan.interventions.slice(1)
  const second = await handedOn({ ...taken.plan, interventions, unread }, taken.receipt)
  const held = await read<CarePlan>(second, 'care-plan')
  expect(held.title).toBe(carePlan.title)
  expect(held.description).toBe(carePlan.description)
  expect(held.note).toEqual(carePlan.note)
  const { body: after } = await client.ask<Record<string, unknown>>('GET', `/${consent}`)
  expect([after.provision, after.status]).toEqual([before.provision, before.status])
})
