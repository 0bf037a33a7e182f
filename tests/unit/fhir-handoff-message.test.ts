import { beforeEach, expect, it, vi } from 'vitest'
import { answerHandoffs } from '../../lib/extension/handoff/answer-handoffs.ts'
import { createHandoffByMessage } from '../../lib/extension/handoff/handoff-by-message.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import type { Receipt } from '../../lib/plan/schema.ts'
import { success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined

const world = vi.hoisted(() => ({
  listener: undefined as Listener | undefined,
  sendMessage: vi.fn(),
}))
const send = vi.hoisted(() => vi.fn())

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own/${path}`,
      sendMessage: world.sendMessage,
      onMessage: { addListener: (listener: Listener) => (world.listener = listener) },
    },
  },
}))
vi.mock('../../lib/backend/create-handoff.ts', () => ({ createHandoff: () => ({ send }) }))

const receipt: Receipt = {
  submission: 's',
  task: '1',
  carePlan: 'CarePlan/1',
  version: '1',
  at: '2026-10-05T08:00:00Z',
  resources: {},
}
const ownPage = { id: 'own', url: 'chrome-extension://own/sidepanel.html' }
const message = {
  kind: 'handoff',
  plan: completePlan,
  submission: 's',
  endpoint: 'https://x.example',
}

const gate = consentGate(completePlan, '2026-10-05')
if (!gate.ok) throw new Error(gate.code)
const plan = gate.value
const port = createHandoffByMessage(() => 'https://x.example')

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-10-05T08:00:00Z'), toFake: ['Date'] })
  send.mockReset().mockResolvedValue(success(receipt))
  world.sendMessage.mockReset()
  answerHandoffs()
})

it('sends for the panel', async () => {
  expect(await world.listener?.(message, ownPage)).toEqual(success(receipt))
})

it.each([
  ['a script in a page', { id: 'own', url: 'https://journal.example/', tab: {} }],
  ['another extension', { id: 'other', url: 'chrome-extension://own/sidepanel.html' }],
  ['nobody', {}],
])('does not send for %s', async (_, sender) => {
  expect(await world.listener?.(message, sender)).toEqual({ ok: false, code: 'not-allowed' })
  expect(send).not.toHaveBeenCalled()
})

it.each([
  ['a plan that is none', { ...message, plan: {} }, 'refused'],
  ['a receipt that is none', { ...message, previous: {} }, 'refused'],
  ['a consent that has run out', { ...message, plan: expired() }, 'no-consent'],
])('does not send %s', async (_, asked, code) => {
  expect(await world.listener?.(asked, ownPage)).toEqual({ ok: false, code })
  expect(send).not.toHaveBeenCalled()
})

it('leaves other messages to others', () => {
  expect(world.listener?.({ kind: 'other' }, ownPage)).toBeUndefined()
})

it('sends the same submission once more when the worker dies', async () => {
  world.sendMessage
    .mockRejectedValueOnce(new Error('channel closed'))
    .mockResolvedValue(success(receipt))
  expect(await port.send(plan, 's', undefined)).toEqual(success(receipt))
  const [first, second] = world.sendMessage.mock.calls
  expect(second).toEqual(first)
})

it('tells that it was interrupted when the worker dies again, or answers nothing', async () => {
  world.sendMessage.mockRejectedValueOnce(new Error('channel closed')).mockResolvedValue(undefined)
  expect(await port.send(plan, 's', receipt)).toEqual({ ok: false, code: 'interrupted' })
  expect(world.sendMessage).toHaveBeenCalledTimes(2)
})

it('passes a fault on, and asks once', async () => {
  const fault = { ok: false, code: 'refused', detail: 'Nej' }
  world.sendMessage.mockResolvedValue(fault)
  expect(await port.send(plan, 's', undefined)).toEqual(fault)
  expect(world.sendMessage).toHaveBeenCalledTimes(1)
})

function expired() {
  const { consent } = completePlan
  return {
    ...completePlan,
    consent: { ...consent, sharing: { ...consent.sharing, validUntil: '2026-10-04' } },
  }
}
