import type { Answer, AnswerBundle, FhirTransport, Stored } from '../fhir/protocol/transport.ts'
import { failure, success } from '../result.ts'
import { readBundle, readStored } from './answers.ts'
import { ask, type Http } from './http.ts'

/** More than any plan has; a server's own page may be as short as ten. */
const mostVersions = 200
/** No plan is so long; a server that goes on and on is not listened to. */
const mostPages = 20

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
  search: async (type, parameters) => {
    const first = await ask(http, {
      path: `/${type}/_search`,
      body: new URLSearchParams(parameters).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    return pagesOf(http, type, understood(first, readBundle))
  },
})

/** The matches of a search, page by page. A next page is asked for at the same server only. */
async function pagesOf(
  http: Http,
  type: string,
  first: Answer<AnswerBundle>,
): Promise<Answer<Stored[]>> {
  const found: Stored[] = []
  let answer = first
  for (let page = 1; ; page += 1) {
    if (!answer.ok) return answer
    const { type: kind, entry, next } = answer.value
    // Any other Bundle has no matches either, and must not be taken for nothing found.
    if (kind !== 'searchset') return failure('nonsense')
    found.push(
      ...entry.flatMap(({ resource }) => (resource?.resourceType === type ? resource : [])),
    )
    if (next === undefined) return success(found)
    const path = pathAt(http.endpoint, next)
    if (path === undefined || page === mostPages) return failure('nonsense')
    answer = understood(await ask(http, { path }), readBundle)
  }
}

/** What follows the server's own address; undefined for an address elsewhere. */
function pathAt(endpoint: string, url: string): string | undefined {
  const base = `${new URL(endpoint).href.replace(/\/+$/, '')}`
  if (!URL.canParse(url, `${base}/`)) return undefined
  const { href } = new URL(url, `${base}/`)
  return href.startsWith(`${base}/`) || href.startsWith(`${base}?`)
    ? href.slice(base.length)
    : undefined
}

function understood<Value>(
  answer: Answer<unknown>,
  read: (body: unknown) => Value | undefined,
): Answer<Value> {
  if (!answer.ok) return answer
  const value = read(answer.value)
  return value === undefined ? failure('nonsense') : success(value)
}
