import type { Bundle } from '@medplum/fhirtypes'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { createHandoff } from '../../lib/backend/create-handoff.ts'
import { type ConsentedPlan, consentGate } from '../../lib/plan/consent.ts'
import type { Plan, Receipt } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { Faults } from '../world/backend/faults.ts'
import { fhirClient } from './backend-client.ts'

// What every handoff test has: the real backend with faults to order, and a new plan for each test.

export const faults = new Faults()
export let backend: Backend
export let client: ReturnType<typeof fhirClient>
export let plan: ConsentedPlan
export let submission: string

export function setScene(): void {
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
}

/** Goes on with another plan in the middle of a test, under a submission of its own. */
export function goOnWith(other: ConsentedPlan): void {
  plan = other
  submission = crypto.randomUUID()
}

export function consented(draft: Plan): ConsentedPlan {
  const gate = consentGate(draft, '2026-10-05')
  if (!gate.ok) throw new Error(gate.code)
  return gate.value
}

type HandoffOptions = Parameters<typeof createHandoff>[0]

export const port = (options: Partial<HandoffOptions> = {}) =>
  createHandoff({ endpoint: backend.url, pause: 1, ...options })
export const send = (options?: Partial<HandoffOptions>) =>
  port(options).send(plan, submission, undefined)
export const sent = async (options?: Partial<HandoffOptions>): Promise<Receipt> => {
  const result = await send(options)
  if (!result.ok) throw new Error(`${result.code} ${result.detail}`)
  return result.value
}

let last = 100
/** The number of a child of 2018-03-14, which holds: one for each test, since the register remembers. */
export function nextNumber(): string {
  for (;;) {
    last += 1
    const nine = `180314${last}`
    const sum = [...nine].reduce((total, digit, index) => {
      const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
      return total + (product > 9 ? product - 9 : product)
    }, 0)
    return `20${nine}${(10 - (sum % 10)) % 10}`
  }
}

export const naming = (kind: string) => `https://sip.example.se/fhir/NamingSystem/sip-${kind}`
export const plans = async () => {
  const identifier = `${naming('plan')}|${plan.id}`
  return (await client.search('CarePlan', { identifier })).body
}
export const count = async (type: string, kind: string, key: string) =>
  (await client.search(type, { identifier: `${naming(kind)}|${plan.id}/${key}` })).body.total
export const read = async <T>(receipt: Receipt, key: string): Promise<T> => {
  const { body } = await client.ask<T>('GET', `/${receipt.resources[key]?.reference}`)
  return body
}

export type Request = { method: string; body: string }
export const isClaim = ({ method, body }: Request) =>
  method === 'POST' && body.includes('"ifNoneExist"')
export const isCommit = ({ method, body }: Request) =>
  method === 'POST' && body.includes('"ifMatch"')

export const bundleIn = (body: string): Bundle => JSON.parse(body)

/** One CarePlan, and nothing twice. */
export async function expectOnce(): Promise<void> {
  expect((await plans()).total).toBe(1)
  expect(await count('ServiceRequest', 'activity', 'intervention-lunch')).toBe(1)
  expect(await count('Goal', 'goal', 'wish')).toBe(1)
  expect(await count('Task', 'task', 'task-unit-lss-enheten')).toBe(1)
}
