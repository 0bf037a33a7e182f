import { describe, expect, it } from 'vitest'
import { answerWith, badGateway, delay, nonsense, outcome } from '../world/backend/faults.ts'
import { faults, isCommit, plans, send, sent, setScene } from './handoff-scene.ts'

setScene()

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
    expect(await send()).toEqual({ ok: false, code: 'busy', detail: 'Försök senare' })
    expect(faults.seen.filter(isCommit)).toHaveLength(3)
    await sent()
  })

  it.each([
    ['a number of seconds', '2', 2000],
    ['shorter than our own', '0', 1],
    ['no time at all', 'soon', 1],
  ])('a server that says when to come back: %s', async (_, after, wanted) => {
    const { headers, ...busy } = outcome(429, 'Många just nu')
    faults.next(isCommit, answerWith({ ...busy, headers: { ...headers, 'retry-after': after } }))
    const waits: number[] = []
    await sent({
      random: () => 0.5,
      wait: async (milliseconds) => void waits.push(milliseconds),
    })
    expect(waits).toEqual([wanted])
  })

  it('a server that asks for more time than anybody waits here: it is told to whoever asked', async () => {
    const { headers, ...busy } = outcome(429, 'Många just nu')
    faults.next(isCommit, answerWith({ ...busy, headers: { ...headers, 'retry-after': '3600' } }))
    expect(await send()).toMatchObject({ ok: false, code: 'busy', after: 3600 })
    expect(faults.seen.filter(isCommit)).toHaveLength(1)
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
    [
      'deeper than any resource',
      { ...nonsense, body: `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}` },
      'nonsense',
    ],
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
