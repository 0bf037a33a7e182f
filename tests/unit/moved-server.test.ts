import { afterEach, expect, test, vi } from 'vitest'
import { createHandoff } from '../../lib/backend/create-handoff.ts'
import { createRegion } from '../../lib/backend/create-region.ts'
import { smartConfiguration } from '../../lib/identity/smart-configuration.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { failure } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'
import { told } from '../fixtures/handoff-session.ts'
import { startSession } from '../fixtures/session-ports.ts'

// A server that leads on to another address: nothing is sent there, and it is said what to do.

const endpoint = 'https://fhir.regionx.example/r4'
const movedTo = 'https://ny.regionx.example/r4'

afterEach(() => void vi.unstubAllGlobals())

/** @param isSeen as a browser answers, which hides where it leads; else as it is. */
function movedServer(isSeen: boolean) {
  const asked: [string, RequestInit][] = []
  const answer = (): Response => {
    const moved = new Response(null, { status: 308, headers: { location: movedTo } })
    if (isSeen) return moved
    return Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } })
  }
  const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
    asked.push([String(url), init])
    if (init.redirect === 'error') throw new TypeError('redirected')
    return answer()
  }
  vi.stubGlobal('fetch', fetch)
  return asked
}

test.each([true, false])(
  'it is not followed, and not taken for one that is away (%s)',
  async (isSeen) => {
    const asked = movedServer(isSeen)
    const consented = consentGate(completePlan, '2026-10-02')
    if (!consented.ok) throw new Error(consented.code)
    const wait = async () => {}
    const sent = await createHandoff({ endpoint, wait }).send(consented.value, 'sent', undefined)
    expect(sent).toEqual(failure('moved'))
    expect(await createRegion({ endpoint }).fetchPlan('CarePlan/1')).toEqual(failure('moved'))
    expect(await smartConfiguration(endpoint)).toEqual(failure('moved'))
    expect(asked.filter(([url]) => !url.startsWith(endpoint))).toEqual([])
    expect(asked.every(([, { redirect }]) => redirect === 'manual')).toBe(true)
  },
)

test('it is said once, and not tried again by itself', async () => {
  const pauses: number[] = []
  const { session, handoff } = startSession({
    tryAgain: {
      after: (milliseconds) => {
        pauses.push(milliseconds)
        return () => {}
      },
      onReturn: () => {},
    },
  })
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  handoff.answers.push('moved')
  await session.handoff.send()
  expect(told(session)).toEqual(['handoff-fault: moved'])
  expect(pauses).toEqual([])
})
