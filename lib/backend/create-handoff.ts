import { now } from '../dates/day.ts'
import { deliver, deliveryFailure } from '../fhir/protocol/deliver.ts'
import { readRegionAnswer } from '../fhir/protocol/read-region-answer.ts'
import { withChecks } from '../fhir/protocol/with-checks.ts'
import type { HandoffPort, IsMeant } from '../session/ports/handoff.ts'
import { fhirTransport } from './fhir-transport.ts'
import type { Http } from './http.ts'

type HandoffOptions = {
  /** Base address of the region's FHIR server. */
  readonly endpoint: string
  readonly token?: Http['token']
  readonly fetch?: typeof globalThis.fetch
  readonly clock?: { now(): string }
  /** A number from 0 to 1: keeps senders that failed together from trying together again. */
  readonly random?: () => number
  /** Milliseconds that one request may take. A worker is ended after 30 s without an answer. */
  readonly timeout?: number
  /** Milliseconds before the second attempt; the third waits four times as long, or as the server asks. */
  readonly pause?: number
  readonly wait?: (milliseconds: number) => Promise<void>
}

/** The way to a region over the network. Holds no state: the region remembers each submission. */
export function createHandoff({
  endpoint,
  token,
  fetch = (...request) => globalThis.fetch(...request),
  clock = { now },
  random = Math.random,
  timeout = 15_000,
  pause = 500,
  wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}: HandoffOptions): HandoffPort {
  const to = (isMeant?: IsMeant) =>
    withChecks(fhirTransport({ endpoint, token, fetch, timeout, isMeant }))
  return {
    send: (plan, submission, previous, isMeant) =>
      deliver(to(isMeant), plan, submission, previous, {
        now: clock.now,
        wait: (attempt, after = 0) =>
          wait(Math.max(after * 1000, pause * 4 ** (attempt - 1) * (0.5 + random()))),
      }),
    follow: async (receipt) => {
      const answer = await readRegionAnswer(to(), receipt)
      return answer.ok ? answer : deliveryFailure(answer)
    },
  }
}
