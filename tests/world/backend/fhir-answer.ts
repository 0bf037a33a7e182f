import { getStatus, isOk } from '@medplum/core'
import type { FhirResponse } from '@medplum/fhir-router'
import type { Resource } from '@medplum/fhirtypes'
import { withLinks, withVersions } from './answer-bundles.ts'
import { type Answer, answer, type Incoming } from './exchange.ts'
import { fhirJson, outcomeAnswer } from './outcomes.ts'

type Preference = 'minimal' | 'representation' | 'OperationOutcome'

function preference({ headers }: Incoming): Preference {
  const asked = /return=(minimal|OperationOutcome)/.exec(String(headers.prefer ?? ''))?.[1]
  return (asked as Preference | undefined) ?? 'representation'
}

function versionHeaders({ meta }: Resource): Record<string, string> {
  if (!meta?.versionId || !meta.lastUpdated) return {}
  return {
    etag: `W/"${meta.versionId}"`,
    'last-modified': new Date(meta.lastUpdated).toUTCString(),
  }
}

/** Turns what the router says into HTTP: status, version headers, Prefer, and links. */
export function fhirAnswer(response: FhirResponse, base: string, incoming: Incoming): Answer {
  const [outcome, resource] = response
  if (!isOk(outcome) || !resource) return outcomeAnswer(outcome)
  const wanted = preference(incoming)
  if (resource.resourceType === 'Bundle' && resource.type?.endsWith('-response')) {
    const bundle = withVersions(resource, wanted === 'minimal')
    return answer(200, fhirJson, JSON.stringify(bundle))
  }
  if (resource.resourceType === 'Bundle' && !resource.id) {
    return answer(200, fhirJson, JSON.stringify(withLinks(resource, base, incoming)))
  }
  const status = getStatus(outcome)
  const headers = versionHeaders(resource)
  if (
    incoming.method === 'GET' &&
    headers.etag &&
    incoming.headers['if-none-match'] === headers.etag
  ) {
    return { status: 304, headers, body: '' }
  }
  if (incoming.method === 'GET') return answer(status, fhirJson, JSON.stringify(resource), headers)
  const { resourceType, id, meta } = resource
  headers.location = `${base}/${resourceType}/${id}/_history/${meta?.versionId}`
  if (wanted === 'minimal') return { status, headers, body: '' }
  const body = wanted === 'OperationOutcome' ? outcome : resource
  return answer(status, fhirJson, JSON.stringify(body), headers)
}
