import { signal } from '@preact/signals'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerHandoffs } from '../../lib/extension/handoff/answer-handoffs.ts'
import { createHandoffByMessage } from '../../lib/extension/handoff/handoff-by-message.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import type { Receipt } from '../../lib/plan/schema.ts'
import { success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined

const world = vi.hoisted(() => ({
  listener: undefined as Listener | undefined,
  session: {} as Record<string, unknown>,
  sendMessage: vi.fn(),
  panel: new Set<Listener>(),
}))
const send = vi.hoisted(() => vi.fn())

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own/${path}`,
      sendMessage: world.sendMessage,
      onMessage: {
        addListener(listener: Listener) {
          if (world.listener) world.panel.add(listener)
          else world.listener = listener
        },
        removeListener: (listener: Listener) => world.panel.delete(listener),
      },
    },
    storage: { session: { get: async () => world.session } },
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
const port = createHandoffByMessage({
  receiver: signal(success({ name: '', endpoint: 'https://x.example' })),
})

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-10-05T08:00:00Z'), toFake: ['Date'] })
  send.mockReset().mockResolvedValue(success(receipt))
  world.sendMessage.mockReset()
  world.listener = undefined
  world.panel.clear()
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

it.each([
  ['the same person', 'maja', 'https://x.example', true],
  ['somebody else', 'otto', 'https://x.example', false],
  ['nobody', undefined, 'https://x.example', false],
  ['the same person at another server', 'maja', 'https://y.example', false],
])('who was asked is Maja, and logged in is %s', async (_, person, endpoint, isSent) => {
  const login = {
    endpoint,
    person,
    issuer: 'i',
    tokenEndpoint: 'https://i.example/t',
    accessToken: 't',
    expiresAt: 0,
    name: '',
  }
  world.session = person ? { 'identity/login': login } : {}
  const answer = await world.listener?.({ ...message, by: 'maja' }, ownPage)
  world.session = {}
  expect(answer).toEqual(isSent ? success(receipt) : { ok: false, code: 'interrupted' })
  expect(send).toHaveBeenCalledTimes(isSent ? 1 : 0)
})

it.each(['http://fhir.region.example', 'http://localhost:4103/fhir', 'https://a@b.example/', ''])(
  'does not send to %s, whoever asks',
  async (endpoint) => {
    expect(await world.listener?.({ ...message, endpoint }, ownPage)).toMatchObject({ ok: false })
    expect(send).not.toHaveBeenCalled()
  },
)

it('sends the same submission once more when the worker dies', async () => {
  world.sendMessage
    .mockRejectedValueOnce(new Error('channel closed'))
    .mockResolvedValue(success(receipt))
  expect(await port.send(plan, 's', undefined, 'https://x.example')).toEqual(success(receipt))
  const [first, second] = world.sendMessage.mock.calls
  expect(second).toEqual(first)
})

it('tells that it was interrupted when the worker dies again, or answers nothing', async () => {
  world.sendMessage.mockRejectedValueOnce(new Error('channel closed')).mockResolvedValue(undefined)
  expect(await port.send(plan, 's', receipt, 'https://x.example')).toEqual({
    ok: false,
    code: 'interrupted',
  })
  expect(world.sendMessage).toHaveBeenCalledTimes(2)
})

it('passes a fault on, and asks once', async () => {
  const fault = { ok: false, code: 'refused', detail: 'Nej' }
  world.sendMessage.mockResolvedValue(fault)
  expect(await port.send(plan, 's', undefined, 'https://x.example')).toEqual(fault)
  expect(world.sendMessage).toHaveBeenCalledTimes(1)
})

describe('before each thing that it tells, the background asks the panel whether it is meant still', () => {
  /** What the panel answers the background; nothing where no panel is open. */
  const asked = async (sent: unknown) => {
    const answers = [...world.panel].flatMap((listener) => listener(sent, { id: 'own' }) ?? [])
    if (answers.length === 0) throw new Error('no receiver')
    return answers[0]
  }
  beforeEach(() => {
    world.sendMessage.mockImplementation((sent: { kind: string }) =>
      sent.kind === 'handoff' ? world.listener?.(sent, ownPage) : asked(sent),
    )
    send.mockImplementation(async (_plan, _submission, _previous, isMeant) =>
      (await isMeant()) ? success(receipt) : { ok: false, code: 'interrupted' },
    )
  })

  it('and goes on where it is', async () => {
    const sent = await port.send(plan, 's', undefined, 'https://x.example', undefined, () => true)
    expect(sent).toEqual(success(receipt))
    expect(world.panel.size).toBe(0)
  })

  it('and stops where it is not, and is not asked to once more', async () => {
    const sent = await port.send(plan, 's', undefined, 'https://x.example', undefined, () => false)
    expect(sent).toEqual({ ok: false, code: 'interrupted' })
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('and stops where the panel has been closed', async () => {
    expect(await world.listener?.(message, ownPage)).toEqual({ ok: false, code: 'interrupted' })
  })

  it('and the panel answers for its own handoff alone', async () => {
    send.mockImplementation(async () => {
      const other = asked({ kind: 'is-meant', submission: 'another' })
      await expect(other).rejects.toThrow('no receiver')
      return success(receipt)
    })
    const sent = await port.send(plan, 's', undefined, 'https://x.example', undefined, () => true)
    expect(sent).toEqual(success(receipt))
  })
})

function expired() {
  const { consent } = completePlan
  return {
    ...completePlan,
    consent: { ...consent, sharing: { ...consent.sharing, validUntil: '2026-10-04' } },
  }
}
