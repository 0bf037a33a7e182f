import type { Answer, FhirTransport, Stored } from '../fhir/protocol/transport.ts'
import { failure, success } from '../result.ts'
import { readBundle, readStored } from './answers.ts'
import { ask, type Http } from './http.ts'

/** More than any plan has; a server's own page may be as short as ten. */
const mostVersions = 200

/** FHIR over HTTP. Everything that comes back is parsed here, and nowhere else. */
export const fhirTransport = (http: Http): FhirTransport => ({
  send: async (bundle, wanted) =>
    understood(
      await ask(http, {
        path: '',
        body: JSON.stringify(bundle),
        headers: { prefer: `return=${wanted}` },
      }),
      readBundle,
    ),
  read: async (reference) =>
    understood(await ask(http, { path: `/${reference}` }), (body) => {
      const stored = readStored(body)
      return stored?.id && stored.meta?.versionId ? stored : undefined
    }),
  history: async (reference) =>
    understood(
      await ask(http, { path: `/${reference}/_history?_count=${mostVersions}` }),
      (body): Stored[] | undefined =>
        readBundle(body)?.entry.flatMap(({ resource }) => resource ?? []),
    ),
  search: async (type, parameters) =>
    understood(
      await ask(http, {
        path: `/${type}/_search`,
        body: new URLSearchParams(parameters).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
      (body): Stored[] | undefined =>
        readBundle(body)?.entry.flatMap(({ resource }) =>
          resource?.resourceType === type ? [resource] : [],
        ),
    ),
})

function understood<Value>(
  answer: Answer<unknown>,
  read: (body: unknown) => Value | undefined,
): Answer<Value> {
  if (!answer.ok) return answer
  const value = read(answer.value)
  return value === undefined ? failure('nonsense') : success(value)
}
