import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'

/** What a test wants to know of an answer. */
export interface Reply<T> {
  status: number
  headers: Headers
  body: T
}

/** A plain FHIR client over fetch, with nothing clever that could hide a fault. */
export function fhirClient(base: string, fetch = globalThis.fetch) {
  async function ask<T = Resource>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply<T>> {
    const form = body instanceof URLSearchParams
    const text = typeof body === 'string' || form ? body : JSON.stringify(body)
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { ...(form ? {} : { 'content-type': 'application/fhir+json' }), ...headers },
      ...(body === undefined ? {} : { body: text as BodyInit }),
    })
    const answer = await response.text()
    const parsed = answer === '' ? undefined : JSON.parse(answer)
    return { status: response.status, headers: response.headers, body: parsed as T }
  }
  const search = (type: string, query: Record<string, string>) =>
    ask<Bundle>('POST', `/${type}/_search`, new URLSearchParams(query))
  return { ask, search }
}

/** What an OperationOutcome says, in one line. */
export const said = ({ issue }: OperationOutcome): string =>
  issue.map(({ code, details }) => `${code}: ${details?.text}`).join('; ')
