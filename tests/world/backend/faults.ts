import { type Answer, answer, type Incoming } from './exchange.ts'
import { refusal } from './outcomes.ts'

/** What reaches the caller: an answer, the first half of one, or nothing. */
export type Delivery = { answer: Answer; half: boolean } | 'dropped'

/** One way for a request to go wrong. `handle` does the real work when the fault lets it. */
export type Fault = (handle: () => Promise<Answer>) => Promise<Delivery>

/** A request that stands still until released. */
export interface Hold {
  /** Settles when the request has arrived at the point where it is held. */
  reached: Promise<void>
  release(): void
}

type Match = (incoming: Incoming) => boolean

const whole = (given: Answer): Delivery => ({ answer: given, half: false })

/** Closes the connection before anything is done. */
export const drop: Fault = async () => 'dropped'

/** Does the work, and closes the connection instead of answering. */
export const dropAnswer: Fault = async (handle) => {
  await handle()
  return 'dropped'
}

/** Does the work, and breaks off in the middle of the answer. */
export const halfAnswer: Fault = async (handle) => ({ answer: await handle(), half: true })

/** Waits, then does the work. */
export const delay =
  (milliseconds: number): Fault =>
  async (handle) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    return whole(await handle())
  }

/** Answers without doing the work. */
export const answerWith =
  (given: Answer): Fault =>
  async () =>
    whole(given)

/** Does the work, and gives another answer, as a gateway that has run out of patience. */
export const answerAfter =
  (given: Answer): Fault =>
  async (handle) => {
    await handle()
    return whole(given)
  }

/** An OperationOutcome with one error. */
export const outcome = (status: number, text: string): Answer => refusal(status, 'transient', text)

/** What a proxy says when the server behind it is away. */
export const badGateway: Answer = answer(
  502,
  'text/html',
  '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
)

/** JSON that is no FHIR. */
export const nonsense: Answer = answer(200, 'application/fhir+json', '{"hello":["world",42]}')

/** Faults for tests: given to the server in code, never reachable over HTTP. */
export class Faults {
  /** Every FHIR request that has arrived, in order. */
  readonly seen: Incoming[] = []
  #planned: { match: Match; fault: Fault; left: number }[] = []

  /** Lets the next request that matches (or the next few) meet a fault. */
  next(match: Match, fault: Fault, times = 1): void {
    this.#planned.push({ match, fault, left: times })
  }

  /** Holds the next request that matches, before its work or before its answer. */
  hold(match: Match, point: 'before' | 'after' = 'before'): Hold {
    const gate = Promise.withResolvers<void>()
    const arrival = Promise.withResolvers<void>()
    this.next(match, async (handle) => {
      const done = point === 'after' ? await handle() : undefined
      arrival.resolve()
      await gate.promise
      return whole(done ?? (await handle()))
    })
    return { reached: arrival.promise, release: () => gate.resolve() }
  }

  /** Forgets what is planned and what was seen. */
  clear(): void {
    this.#planned = []
    this.seen.length = 0
  }

  /** Sends a request through the first fault planned for it. */
  meet(incoming: Incoming, handle: () => Promise<Answer>): Promise<Delivery> {
    this.seen.push(incoming)
    const plan = this.#planned.find(({ match, left }) => left > 0 && match(incoming))
    if (!plan) return handle().then(whole)
    plan.left -= 1
    return plan.fault(handle)
  }
}
