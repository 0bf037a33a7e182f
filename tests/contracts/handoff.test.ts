import type { Bundle, CarePlan, Task } from '@medplum/fhirtypes'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHandoff, type HandoffOptions } from '../../lib/backend/create-handoff.ts'
import { type ConsentedPlan, consentGate } from '../../lib/plan/consent.ts'
import type { Plan, Receipt } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import {
  answerAfter,
  answerWith,
  badGateway,
  delay,
  drop,
  dropAnswer,
  Faults,
  halfAnswer,
  nonsense,
  outcome,
} from '../world/backend/faults.ts'
import { fhirClient } from './backend-client.ts'
import { bundleErrors } from './bundle-validators.ts'

const faults = new Faults()
let backend: Backend
let client: ReturnType<typeof fhirClient>
let plan: ConsentedPlan
let submission: string

beforeAll(async () => {
  backend = await createBackend({ data: ':memory:', faults })
  client = fhirClient(backend.url)
})
afterAll(() => backend.close())
beforeEach(() => {
  plan = consented({ ...completePlan, id: crypto.randomUUID() })
  submission = crypto.randomUUID()
})
afterEach(() => faults.clear())

function consented(draft: Plan): ConsentedPlan {
  const gate = consentGate(draft, '2026-10-05')
  if (!gate.ok) throw new Error(gate.code)
  return gate.value
}

const port = (options: Partial<HandoffOptions> = {}) =>
  createHandoff({ endpoint: backend.url, pause: 1, ...options })
const send = (options?: Partial<HandoffOptions>) => port(options).send(plan, submission, undefined)
const sent = async (options?: Partial<HandoffOptions>): Promise<Receipt> => {
  const result = await send(options)
  if (!result.ok) throw new Error(`${result.code} ${result.detail}`)
  return result.value
}

const naming = (kind: string) => `https://sip.example.se/fhir/NamingSystem/sip-${kind}`
const plans = async () => {
  const identifier = `${naming('plan')}|${plan.id}`
  return (await client.search('CarePlan', { identifier })).body
}
const count = async (type: string, kind: string, key: string) =>
  (await client.search(type, { identifier: `${naming(kind)}|${plan.id}/${key}` })).body.total
const read = async <T>(receipt: Receipt, key: string): Promise<T> => {
  const { body } = await client.ask<T>('GET', `/${receipt.resources[key]?.reference}`)
  return body
}

type Request = { method: string; body: string }
const isClaim = ({ method, body }: Request) => method === 'POST' && body.includes('"ifNoneExist"')
const isCommit = ({ method, body }: Request) => method === 'POST' && body.includes('"ifMatch"')

const bundleIn = (body: string): Bundle => JSON.parse(body)

/** One CarePlan, and nothing twice. */
async function expectOnce(): Promise<void> {
  expect((await plans()).total).toBe(1)
  expect(await count('ServiceRequest', 'activity', 'intervention-lunch')).toBe(1)
  expect(await count('Goal', 'goal', 'wish')).toBe(1)
  expect(await count('Task', 'task', 'task-unit-lss-enheten')).toBe(1)
}

describe('a first handoff', () => {
  it('delivers the plan and tells where it stands', async () => {
    const receipt = await sent()
    expect(receipt.submission).toBe(submission)
    expect(receipt.carePlan).toMatch(/^CarePlan\//)
    expect(receipt.at).toMatch(/Z$/)
    const { body: task } = await client.ask<Task>('GET', `/Task/${receipt.task}`)
    expect([task.status, task.focus?.reference]).toEqual(['requested', receipt.carePlan])
    const carePlan = await read<CarePlan>(receipt, 'care-plan')
    expect(carePlan.meta?.versionId).toBe(receipt.version)
    expect(carePlan.activity).toHaveLength(7)
    await expectOnce()
  })

  it('asks each unit that the consent covers, and no other', async () => {
    const receipt = await sent()
    const asked = Object.keys(receipt.resources).filter((key) => key.startsWith('task-'))
    expect(asked).toEqual([
      'task-unit-håstaskolan',
      'task-unit-barn-och-ungdomshabiliteringen-buh',
      'task-unit-lss-enheten',
    ])
  })

  it('never lets a personal number stand in a URL', async () => {
    await sent()
    for (const { path, query } of faults.seen) expect(path + query).not.toMatch(/\d{8}-?\d{4}/)
  })

  it('sends bundles that no validator objects to', async () => {
    await sent()
    const bundles = faults.seen.filter((request) => isClaim(request) || isCommit(request))
    expect(bundles).toHaveLength(3)
    for (const { body } of bundles) expect(bundleErrors(bundleIn(body))).toEqual([])
  })

  it('keeps each conditional transaction within eight entries', async () => {
    await sent()
    const claims = faults.seen.filter(isClaim)
    expect(claims.map(({ body }) => bundleIn(body).entry?.length)).toEqual([8, 1])
  })
})

describe('exactly once', () => {
  it('after two sends of the same submission', async () => {
    const first = await sent()
    expect(await sent()).toEqual(first)
    await expectOnce()
  })

  it('after a crash between claim and commit', async () => {
    faults.next(isCommit, drop, 9)
    expect(await send()).toMatchObject({ ok: false, code: 'unreachable' })
    expect((await plans()).total).toBe(0)
    faults.clear()
    await sent()
    await expectOnce()
  })

  it.each([
    ['lost', dropAnswer],
    ['broken off', halfAnswer],
    ['replaced by a gateway', answerAfter(badGateway)],
    ['nonsense', answerAfter(nonsense)],
  ])('when the answer to the commit is %s', async (_, fault) => {
    faults.next(isCommit, fault)
    const receipt = await sent()
    expect(receipt.resources).toHaveProperty('intervention-lunch')
    await expectOnce()
    faults.clear()
    expect(await sent()).toEqual(receipt)
  })

  it.each([['lost', dropAnswer] as const, ['nonsense', answerAfter(nonsense)] as const])(
    'when the answer to the claim is %s',
    async (_, fault) => {
      faults.next(isClaim, fault)
      await sent()
      await expectOnce()
    },
  )

  it('with three senders at once', async () => {
    const receipts = await Promise.all([sent(), sent(), sent()])
    expect(new Set(receipts.map((receipt) => JSON.stringify(sorted(receipt)))).size).toBe(1)
    await expectOnce()
  })

  it('when the commit arrives after the sender has given up', async () => {
    faults.next(isCommit, delay(1200))
    await sent({ timeout: 800 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    await expectOnce()
  })
})

const sorted = ({ resources, ...receipt }: Receipt) => ({
  ...receipt,
  resources: Object.entries(resources).toSorted(),
})

describe('what goes wrong is told', () => {
  it('a server that is down', async () => {
    expect(await send({ endpoint: 'http://localhost:9/fhir' })).toEqual({
      ok: false,
      code: 'unreachable',
    })
  })

  it.each(['http://region.example/fhir', 'ftp://localhost/fhir', 'region', ''])(
    'an address that nothing is sent to: %s',
    async (endpoint) => {
      expect(await send({ endpoint, fetch: () => Promise.reject(new Error('asked')) })).toEqual({
        ok: false,
        code: 'unreachable',
      })
    },
  )

  it('a slow server', async () => {
    faults.next(() => true, delay(200), 9)
    expect(await send({ timeout: 50 })).toEqual({ ok: false, code: 'timeout' })
  })

  it('a refusal, in the server’s own words but without personal numbers', async () => {
    faults.next(isCommit, answerWith(outcome(422, 'Barn 20180314-2387 finns inte hos oss')))
    expect(await send()).toEqual({
      ok: false,
      code: 'refused',
      detail: 'Barn … finns inte hos oss',
    })
    expect((await plans()).total).toBe(0)
  })

  it('a server that is busy, after three attempts', async () => {
    faults.next(isCommit, answerWith(outcome(503, 'Försök senare')), 3)
    expect(await send()).toEqual({ ok: false, code: 'refused', detail: 'Försök senare' })
    expect(faults.seen.filter(isCommit)).toHaveLength(3)
    await sent()
  })

  it('nobody who may hand off', async () => {
    faults.next(() => true, answerWith(outcome(403, 'Logga in')))
    expect(await send()).toMatchObject({ ok: false, code: 'not-allowed', detail: 'Logga in' })
  })

  it.each([
    ['JSON that is no FHIR', nonsense, 'nonsense'],
    ['a gateway’s page', badGateway, 'unreachable'],
    ['a page', { ...badGateway, status: 200 }, 'nonsense'],
    ['too much', { ...nonsense, body: `"${'x'.repeat(6_000_000)}"` }, 'nonsense'],
  ])('%s', async (_, answer, code) => {
    faults.next(() => true, answerWith(answer), 9)
    expect(await send()).toEqual({ ok: false, code })
  })

  it('a server without transactions, that answers 200 with failures inside', async () => {
    faults.next(isCommit, async () => ({ answer: { ...nonsense, body: halfDone }, half: false }))
    expect(await send()).toEqual({ ok: false, code: 'partly', detail: 'Nej' })
  })
})

const halfDone = JSON.stringify({
  resourceType: 'Bundle',
  type: 'transaction-response',
  entry: [
    { response: { status: '201', location: 'Goal/1/_history/1' } },
    {
      response: {
        status: '400',
        outcome: { resourceType: 'OperationOutcome', issue: [{ diagnostics: 'Nej' }] },
      },
    },
  ],
})

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
    const second = await resent({ ownWish: 'Att det är tyst' }, undefined)
    expect([second.carePlan, second.version]).toEqual([first.carePlan, '2'])
    await expectOnce()
  })

  it('knows its own delivery whose receipt was lost from somebody else’s change', async () => {
    const first = await sent()
    await resent({ ownWish: 'Att det är tyst' }, first)
    const third = await resent({ ownWish: 'Att Kim är med' }, first)
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

it('puts the label of protected identity on the region’s own record of the child', async () => {
  const { personalNumber } = protectedPlan.child
  const child = { ...plan.child, personalNumber, name: 'Sara' }
  await port().send(consented({ ...plan, child }), submission, undefined)
  plan = consented({ ...protectedPlan, id: crypto.randomUUID() })
  submission = crypto.randomUUID()
  const receipt = await sent()
  const carePlan = await read<CarePlan>(receipt, 'care-plan')
  const { body } = await client.ask('GET', `/${carePlan.subject.reference}`)
  for (const { meta } of [body, carePlan]) {
    expect(meta?.security).toMatchObject([{ code: 'sekretessmarkering' }])
  }
})
