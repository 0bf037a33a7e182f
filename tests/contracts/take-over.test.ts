import type { AuditEvent, Task } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHandoff } from '../../lib/backend/create-handoff.ts'
import { createRegion } from '../../lib/backend/create-region.ts'
import type { Login } from '../../lib/identity/login.ts'
import type { Plan, Receipt } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { returningPlan } from '../fixtures/returning-plan.ts'
import { signedIn } from '../fixtures/signing-in.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { startIdentity } from '../world/identity/identity.ts'
import type { Listening } from '../world/serving/listen.ts'
import { consented } from './handoff-scene.ts'

// Maja hands off; Jonas, of another unit, takes over. Real log-ins, real backend.

let identity: Listening
let backend: Backend
let maja: Login
let jonas: Login

beforeAll(async () => {
  identity = await startIdentity({ port: 0, audience: () => backend.url })
  backend = await createBackend({ data: ':memory:', issuer: identity.url })
  maja = await signedIn(backend.url, 'maja')
  jonas = await signedIn(backend.url, 'jonas')
})
afterAll(async () => {
  await backend.close()
  await identity.close()
})

const by = (login: Login) => ({ endpoint: backend.url, token: async () => login.accessToken })
const handoffOf = (login: Login) => createHandoff({ ...by(login), pause: 1 })
const regionOf = (login: Login) => createRegion(by(login))
const good = <Value>(result: { ok: true; value: Value } | { ok: false; code: string }): Value => {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const handedOff = async (): Promise<{ plan: Plan; receipt: Receipt }> => {
  const plan = { ...completePlan, id: crypto.randomUUID() }
  const sent = await handoffOf(maja).send(consented(plan), crypto.randomUUID(), undefined)
  return { plan, receipt: good(sent) }
}
const taken = async (carePlan: string) => {
  const { plan, receipt, unread } = good(await regionOf(jonas).fetchPlan(carePlan))
  if (!receipt) throw new Error('no receipt')
  return { plan, receipt, unread }
}
const askedOf = async (login: Login, receipt: Receipt, unit: string) => {
  const asked = good(await regionOf(login).asked(receipt)).find((each) => each.unit === unit)
  if (!asked) throw new Error(`${unit} is not asked`)
  return asked
}
const buh = 'Barn- och ungdomshabiliteringen (BUH)'

describe('a plan that another unit handed off', () => {
  test('is found by the child’s number, and comes whole with the receipt of its handoff', async () => {
    const { plan, receipt } = await handedOff()
    const found = good(await regionOf(jonas).findPlans(plan.child.personalNumber))
    expect(found.map(({ reference }) => reference)).toContain(receipt.carePlan)
    const fetched = await taken(receipt.carePlan)
    expect(fetched).toEqual({ plan: returningPlan(plan), receipt, unread: [] })
  })

  test('is handed off again by the one who took it over, and is still one CarePlan', async () => {
    const first = await handedOff()
    const { plan, receipt } = await taken(first.receipt.carePlan)
    const changed = { ...plan, meetingQuestion: 'Hur går det för Alva efter jul?' }
    const again = await handoffOf(jonas).send(consented(changed), crypto.randomUUID(), receipt)
    expect(good(again).carePlan).toBe(first.receipt.carePlan)
    expect(good(again).version).not.toBe(first.receipt.version)
    const fetched = await taken(first.receipt.carePlan)
    expect(fetched.plan.meetingQuestion).toBe('Hur går det för Alva efter jul?')
  })

  test('is not written over where the sender has handed it off meanwhile', async () => {
    const first = await handedOff()
    const { plan, receipt } = await taken(first.receipt.carePlan)
    const theirs = { ...first.plan, meetingQuestion: 'Majas nya fråga?' }
    good(await handoffOf(maja).send(consented(theirs), crypto.randomUUID(), first.receipt))
    const mine = { ...plan, meetingQuestion: 'Jonas fråga?' }
    const sent = await handoffOf(jonas).send(consented(mine), crypto.randomUUID(), receipt)
    expect(sent).toMatchObject({ ok: false, code: 'conflict' })
  })

  test('is not shown to a unit outside it, nor to nobody', async () => {
    const { receipt } = await handedOff()
    const otto = await signedIn(backend.url, 'otto')
    expect(await regionOf(otto).fetchPlan(receipt.carePlan)).toMatchObject({ code: 'not-allowed' })
    expect(await regionOf(otto).findPlans(completePlan.child.personalNumber)).toEqual({
      ok: true,
      value: [],
    })
    const nobody = createRegion({ endpoint: backend.url })
    expect(await nobody.fetchPlan(receipt.carePlan)).toMatchObject({ code: 'signed-out' })
  })
})

describe('what a unit is asked', () => {
  test('is told with the interventions; its yes is shown to the sender', async () => {
    const { receipt } = await handedOff()
    const asked = await askedOf(jonas, (await taken(receipt.carePlan)).receipt, buh)
    expect(asked).toMatchObject({
      status: 'waiting',
      what: ['Handledning till arbetslaget om lågaffektivt bemötande, tre tillfällen'],
    })
    expect(await regionOf(jonas).answer(asked, 'accepted', '')).toEqual({ ok: true })
    const { units } = good(await handoffOf(maja).follow(receipt))
    expect(units).toContainEqual({ unit: buh, status: 'accepted', reason: '' })
  })

  test('is answered with no, and the reason goes with it', async () => {
    const { receipt } = await handedOff()
    const asked = await askedOf(jonas, receipt, buh)
    good(await regionOf(jonas).answer(asked, 'rejected', 'Vi har kö till mars.'))
    const { units } = good(await handoffOf(maja).follow(receipt))
    expect(units).toContainEqual({ unit: buh, status: 'rejected', reason: 'Vi har kö till mars.' })
  })

  test('is not answered where a colleague was first', async () => {
    const { receipt } = await handedOff()
    const asked = await askedOf(jonas, receipt, buh)
    good(await regionOf(jonas).answer(asked, 'accepted', ''))
    const late = await regionOf(jonas).answer(asked, 'rejected', 'Nej.')
    expect(late).toEqual({ ok: false, code: 'changed' })
    expect(await askedOf(jonas, receipt, buh)).toMatchObject({ status: 'accepted' })
  })

  test('is answered by that unit alone: another one’s answer is refused, and logged', async () => {
    const { receipt } = await handedOff()
    const asked = await askedOf(jonas, receipt, buh)
    expect(await regionOf(maja).answer(asked, 'accepted', '')).toMatchObject({
      ok: false,
      code: 'not-yours',
      detail: 'Only the unit that is asked may answer',
    })
    expect(await askedOf(jonas, receipt, buh)).toEqual(asked)
    const { entry = [] } = await backend.repo.search<AuditEvent>({
      resourceType: 'AuditEvent',
      sortRules: [{ code: '_lastUpdated', descending: true }],
      count: 200,
    })
    const refused = entry.flatMap(({ resource }) =>
      resource?.outcomeDesc === '403' ? (resource.agent[0]?.who?.display ?? '') : [],
    )
    expect(refused).toContain('maja')
  })

  test('is not taken back, nor moved to another unit, by somebody else', async () => {
    const { receipt } = await handedOff()
    good(await regionOf(jonas).answer(await askedOf(jonas, receipt, buh), 'accepted', ''))
    const { reference } = await askedOf(jonas, receipt, buh)
    const headers = {
      authorization: `Bearer ${maja.accessToken}`,
      'content-type': 'application/fhir+json',
    }
    const at = `${backend.url}/${reference}`
    const task = (await (await fetch(at, { headers })).json()) as Task
    const put = async (change: Partial<Task>) =>
      (await fetch(at, { method: 'PUT', headers, body: JSON.stringify({ ...task, ...change }) }))
        .status
    const others = await askedOf(maja, receipt, 'Håstaskolan')
    const other = (await (
      await fetch(`${backend.url}/${others.reference}`, { headers })
    ).json()) as Task
    expect(await put({ status: 'requested' })).toBe(403)
    expect(await put({ statusReason: { text: 'Nej' } })).toBe(403)
    expect(await put({ ...(other.owner && { owner: other.owner }) })).toBe(403)
    expect(await put({ status: 'cancelled' })).toBe(200)
    expect(await put({ status: 'requested' })).toBe(200)
  })

  test('stays answered when the plan is handed off again', async () => {
    const first = await handedOff()
    const { plan, receipt } = await taken(first.receipt.carePlan)
    good(await regionOf(jonas).answer(await askedOf(jonas, receipt, buh), 'accepted', ''))
    const changed = { ...plan, ownWish: 'Jag vill åka med Kim.' }
    const again = good(
      await handoffOf(jonas).send(consented(changed), crypto.randomUUID(), receipt),
    )
    expect(await askedOf(maja, again, buh)).toMatchObject({ status: 'accepted' })
  })
})
