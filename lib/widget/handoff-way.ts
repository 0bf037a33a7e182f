import { computed, type ReadonlySignal } from '@preact/signals'
import { now, toInstant } from '../dates/day.ts'
import type { Plan, Receipt } from '../plan/schema.ts'
import { type Failure, failure, type Success, success } from '../result.ts'
import { endpointOf } from '../session/handoff/chosen-receiver.ts'
import type { HandoffPort } from '../session/ports/handoff.ts'
import type { HandoffWayPort } from '../session/ports/handoff-way.ts'
import { within } from '../session/within.ts'
import type { Announce, Delivery, HandoffFunction, HandoffServer, HandoffWay } from './interface.ts'
import { receiverFrom } from './receiver-from.ts'

/**
 * The way that the page has chosen: the address of a FHIR server, whose part of the program comes
 * with the first handoff, or a function of the page's own.
 */
export function createHandoffWay(
  way: ReadonlySignal<HandoffWay>,
  announce: Announce,
): HandoffWayPort {
  let reached: { readonly to: HandoffWay; readonly port: Promise<HandoffPort> } | undefined
  /** One and the same while the page names the same: it holds the user's log-in. */
  const server = (to: string | HandoffServer): Promise<HandoffPort> => {
    if (reached?.to !== to) {
      const port = import('./server-way.ts').then(({ createServerWay }) =>
        createServerWay(typeof to === 'string' ? { endpoint: to } : to),
      )
      reached = { to, port }
      port.catch(() => {
        reached = undefined
      })
    }
    return reached.port
  }
  /** Which function of the page's has taken each submission: they all have the same address, none. */
  const takenBy = new Map<string, HandoffFunction>()
  const calls = new WeakMap<HandoffFunction, Map<string, Called>>()
  const send: HandoffPort['send'] = async (plan, submission, previous, isMeant) => {
    const to = way.value
    if (typeof to !== 'function')
      return (await server(to)).send(plan, submission, previous, isMeant)
    const asked = calls.get(to) ?? new Map<string, Called>()
    calls.set(to, asked)
    // What has not been answered is asked for once more, and not called again: it may be on its way.
    const called = asked.get(submission) ?? call(to, plan, submission)
    asked.set(submission, called)
    const sent = await within(patience, called)
    if (!sent) return failure('timeout')
    asked.delete(submission)
    if (sent.ok) takenBy.set(submission, to)
    return sent
  }
  return {
    receiver: computed(() => receiverFrom(way.value)),
    isAnother(submission) {
      const taken = takenBy.get(submission)
      return typeof way.value === 'function' && taken !== undefined && taken !== way.value
    },
    may: (plan) => announce('sip-handoff', { step: 'before', plan: structuredClone(plan) }),
    async send(plan, submission, previous, to, _by, isMeant) {
      // The page may have chosen another since it was noted to whom it goes.
      if (endpointOf(receiverFrom(way.value)) !== to) return failure('interrupted')
      const sent = await send(plan, submission, previous, isMeant).catch(() =>
        failure('unreachable'),
      )
      if (sent.ok) {
        announce('sip-handoff', {
          step: 'done',
          plan: structuredClone<Plan>(plan),
          receipt: sent.value,
        })
      }
      return sent
    },
    async follow(receipt) {
      const to = way.value
      // A page that hands off itself knows itself what became of it.
      if (typeof to === 'function') return failure('no-server')
      return (await server(to)).follow(receipt)
    },
  }
}

/** So long the page's own function is waited for, in milliseconds: it may have to ask the user something. */
const patience = 60_000

type Called = Promise<Success<Receipt> | Failure<'refused'>>

async function call(to: HandoffFunction, plan: Plan, submission: string): Promise<Awaited<Called>> {
  try {
    return success(receiptFrom(await to(structuredClone<Plan>(plan), submission), submission))
  } catch (error) {
    return failure('refused', error instanceof Error ? error.message : undefined)
  }
}

/** What the page's own function says, as far as it says it. */
function receiptFrom(told: Delivery | undefined, submission: string): Receipt {
  const text = (found: unknown) => (typeof found === 'string' ? found : '')
  return {
    submission,
    task: text(told?.task),
    carePlan: text(told?.carePlan),
    version: text(told?.version),
    at: toInstant(text(told?.at)) ?? now(),
    resources: {},
  }
}
