import { planSearch } from '../fhir/bundle.ts'
import { answerUnitTask, readAskedUnits } from '../fhir/protocol/asked-units.ts'
import { gather } from '../fhir/protocol/gather.ts'
import { referenceOf } from '../fhir/protocol/places.ts'
import { readLatestReceipt } from '../fhir/protocol/read-latest-receipt.ts'
import type { FhirTransport, Stored, TransportFault } from '../fhir/protocol/transport.ts'
import { readerOf } from '../fhir/reading/element-reader.ts'
import { planFromResources } from '../fhir/reading/plan-from-resources.ts'
import { readNumber } from '../plan/personal-number.ts'
import { type Failure, failure, type Result, success } from '../result.ts'
import type { FetchedPlan, FetchFault, FoundPlan, RegionPort } from '../session/ports/region.ts'
import { fhirTransport } from './fhir-transport.ts'
import type { Http } from './http.ts'

type FetchOptions = Pick<Http, 'endpoint'> & Partial<Omit<Http, 'endpoint'>>

/** Over the network: plans that somebody has handed off to the region, and the answers of its units. */
export function createRegion({
  endpoint,
  token,
  fetch = (...request) => globalThis.fetch(...request),
  timeout = 15_000,
}: FetchOptions): RegionPort {
  const transport = fhirTransport({ endpoint, token, fetch, timeout })
  return {
    findPlans: (personalNumber) => findPlans(transport, personalNumber),
    fetchPlan: (reference) => fetchPlan(transport, endpoint, reference),
    latest: async (planId) => {
      const plans = await transport.search('CarePlan', { identifier: planSearch(planId) })
      if (!plans.ok) return fetchFailure(plans)
      const [plan] = plans.value
      const reference = plan && referenceOf(plan)
      return reference ? fetchPlan(transport, endpoint, reference) : failure('no-plan')
    },
    asked: async (receipt) => {
      const asked = await readAskedUnits(transport, receipt)
      return asked.ok ? asked : fetchFailure(asked)
    },
    answer: async (asked, decision, reason) => {
      const answered = await answerUnitTask(transport, asked, decision, reason)
      if (answered.ok) return answered
      const { code, detail } = answered
      if (code === 'not-allowed') return failure('not-yours', detail)
      return code === 'changed' ? failure(code) : fetchFailure(failure(code, detail))
    },
  }
}

async function fetchPlan(
  transport: FhirTransport,
  endpoint: string,
  reference: string,
): Promise<Result<FetchedPlan, FetchFault>> {
  const resources = await gather(transport, reference)
  if (!resources.ok) return fetchFailure(resources)
  const read = planFromResources(
    resources.value,
    reference,
    new URL(endpoint).href.replace(/\/+$/, ''),
  )
  if (!read.ok) return read
  const receipt = await readLatestReceipt(transport, reference, resources.value)
  if (!receipt.ok) return fetchFailure(receipt)
  return success({ ...read.value, receipt: receipt.value })
}

async function findPlans(
  transport: FhirTransport,
  written: string,
): Promise<Result<readonly FoundPlan[], FetchFault>> {
  const number = readNumber(written)
  if (!number) return failure('no-number')
  const identifier = `${number.system ?? ''}|${number.value}`
  const children = await transport.search('Patient', { identifier })
  if (!children.ok) return fetchFailure(children)
  const plans: FoundPlan[] = []
  for (const { id } of children.value) {
    const answer = await transport.search('CarePlan', { subject: `Patient/${id}` })
    if (!answer.ok) return fetchFailure(answer)
    plans.push(...answer.value.map(foundPlan))
  }
  return success(plans.filter(({ status }) => status !== 'entered-in-error'))
}

function foundPlan(stored: Stored): FoundPlan {
  const found = readerOf(stored, new Set())
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
function fetchFailure({
  code,
  detail,
}: Failure<TransportFault | 'too-large' | 'partly'>): Failure<FetchFault> {
  const passing = code === 'busy' || code === 'stale' || code === 'partly'
  if (passing || code === 'bundle-fault') return failure('refused', detail)
  return failure(code, detail)
}
