import { gather } from '../fhir/protocol/gather.ts'
import type { FhirTransport, Stored, TransportFault } from '../fhir/protocol/transport.ts'
import { foundIn } from '../fhir/reading/found.ts'
import {
  planFromResources,
  type ReadFault,
  type ReadPlan,
} from '../fhir/reading/plan-from-resources.ts'
import { systems } from '../fhir/systems.ts'
import { readPersonalNumber } from '../plan/personal-number.ts'
import { type Failure, failure, type Result, success } from '../result.ts'
import { fhirTransport } from './fhir-transport.ts'
import type { Http } from './http.ts'

/** A plan that the region holds, as much as is needed to choose it. */
export type FoundPlan = {
  /** `CarePlan/1`. */
  readonly reference: string
  readonly title: string
  /** Whether it says that it is a SIP; other care plans are found too. */
  readonly isSip: boolean
  readonly status: string
  /** `YYYY-MM-DD`, or empty. */
  readonly created: string
  /** Who answers for it. */
  readonly author: string
}

export type FetchFault =
  | Exclude<TransportFault, 'busy' | 'stale'>
  | ReadFault
  /** The number does not hold: nothing was asked for. */
  | 'no-number'
  | 'too-large'

export type PlanFetch = {
  /** The plans of the child with a personal number. It goes in the body of a search, never in a URL. */
  findPlans(personalNumber: string): Promise<Result<readonly FoundPlan[], FetchFault>>
  /** One plan, by where it stands, and what of it was not understood. */
  fetchPlan(reference: string): Promise<Result<ReadPlan, FetchFault>>
}

export type FetchOptions = Pick<Http, 'endpoint'> & Partial<Omit<Http, 'endpoint'>>

/** Plans that somebody has handed off to the region, over the network. Changes nothing there. */
export function createFetch({
  endpoint,
  token,
  fetch = (...request) => globalThis.fetch(...request),
  timeout = 15_000,
}: FetchOptions): PlanFetch {
  const transport = fhirTransport({ endpoint, token, fetch, timeout })
  return {
    findPlans: (personalNumber) => findPlans(transport, personalNumber),
    fetchPlan: async (reference) => {
      const resources = await gather(transport, reference)
      if (!resources.ok) return told(resources)
      return planFromResources(resources.value, reference)
    },
  }
}

async function findPlans(
  transport: FhirTransport,
  written: string,
): Promise<Result<readonly FoundPlan[], FetchFault>> {
  const number = readPersonalNumber(written)
  if (!number) return failure('no-number')
  const identifier = `${systems[number.kind]}|${number.digits}`
  const children = await transport.search('Patient', { identifier })
  if (!children.ok) return told(children)
  const plans: FoundPlan[] = []
  for (const { id } of children.value) {
    const answer = await transport.search('CarePlan', { subject: `Patient/${id}` })
    if (!answer.ok) return told(answer)
    plans.push(...answer.value.map(foundPlan))
  }
  return success(plans.filter(({ status }) => status !== 'entered-in-error'))
}

function foundPlan(stored: Stored): FoundPlan {
  const found = foundIn(stored, new Set())
  return {
    reference: `CarePlan/${stored.id}`,
    title: found.words('title') || found.words('category.text'),
    isSip: found
      .each('category')
      .some((category) => category.each('coding').some((each) => each.words('code') === 'SIP')),
    status: found.words('status'),
    created: found.day('created') || found.day('period.start'),
    author: found.words('author.display'),
  }
}

/** A server that is busy, or had changed something meanwhile, refused for now. */
function told({ code, detail }: Failure<TransportFault | 'too-large'>): Failure<FetchFault> {
  return failure(code === 'busy' || code === 'stale' ? 'refused' : code, detail)
}
