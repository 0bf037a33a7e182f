import { FhirRouter, type HttpMethod } from '@medplum/fhir-router'
import type { Bundle } from '@medplum/fhirtypes'
import type { Caller } from './access/caller.ts'
import { bundleProblem, versionTag } from './bundle-rules.ts'
import { capabilities } from './capabilities.ts'
import { type Answer, answer, type Incoming } from './exchange.ts'
import { fhirAnswer } from './fhir-answer.ts'
import { fhirJson, refusal } from './outcomes.ts'
import { parseBody } from './parse-body.ts'
import { holdsPersonalNumber } from './personal-number.ts'
import type { SqliteRepository } from './repository.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']

function refused({ method, path, query, headers }: Incoming): Answer | undefined {
  if (!methods.includes(method)) {
    return refusal(405, 'not-supported', `${method} is not supported`, {
      allow: methods.join(', '),
    })
  }
  if (holdsPersonalNumber(`${path}?${query}`)) {
    return refusal(400, 'security', 'A personnummer never stands in a URL: use POST _search')
  }
  if (path.includes('$')) return refusal(404, 'not-supported', 'Operations are not supported')
  const accept = headers.accept ?? '*/*'
  if (accept.includes('xml') && !/json|\*\/\*/.test(accept)) {
    return refusal(406, 'not-supported', 'Only JSON is spoken here')
  }
  const ifMatch = headers['if-match']
  if (ifMatch && !versionTag.test(ifMatch)) {
    return refusal(400, 'invalid', 'If-Match must be a version tag such as W/"1"')
  }
  return undefined
}

/** Answers FHIR requests, with the caller's rights where there is one; `path` is what follows the base address. */
export function fhirEndpoint(
  repo: SqliteRepository,
  base: string,
): (incoming: Incoming, caller?: Caller) => Promise<Answer> {
  const router = new FhirRouter()
  const metadata = JSON.stringify(capabilities(base, new Date().toISOString()))

  return async (incoming, caller) => {
    const refusedAnswer = refused(incoming)
    if (refusedAnswer) return refusedAnswer
    const method = incoming.method === 'HEAD' ? 'GET' : incoming.method
    const { path, query, headers } = incoming
    if (path === '/metadata' && method === 'GET') return answer(200, fhirJson, metadata)
    const parsed = parseBody(incoming)
    if (!parsed.ok) return parsed.answer
    const isBundle = method === 'POST' && (path === '' || path === '/')
    const problem = isBundle ? bundleProblem(parsed.value as Bundle) : undefined
    if (problem) return refusal(400, 'invalid', problem)
    const request = {
      method: method as HttpMethod,
      url: query ? `${path}?${query}` : path,
      pathname: '',
      params: {},
      query: {},
      body: parsed.value,
      headers,
      // Without it the router silently turns a transaction into a batch.
      config: { transactions: true },
    }
    const response = await repo.actingFor(caller, () => router.handleRequest(request, repo))
    return fhirAnswer(response, base, { ...incoming, method })
  }
}
