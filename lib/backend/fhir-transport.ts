import { isAnswer } from '../fhir/protocol/is-answer.ts'
import { isReference, referenceOf } from '../fhir/protocol/places.ts'
import type {
  AnswerBundle,
  FhirTransport,
  ServerAnswer,
  Stored,
} from '../fhir/protocol/transport.ts'
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
    isReference(reference)
      ? understood(await ask(http, { path: `/${reference}` }), (body) => {
          const stored = readStored(body)
          return stored && referenceOf(stored) === reference && stored.meta?.versionId
            ? stored
            : undefined
        })
      : failure('nonsense'),
  history: async (reference) =>
    isReference(reference)
      ? understood(
          await ask(http, { path: `/${reference}/_history?_count=${mostVersions}` }),
          (body): Stored[] | undefined => {
            const found = readBundle(body)?.entry.flatMap(({ resource }) => resource ?? [])
            return found?.every((each) => referenceOf(each) === reference) ? found : undefined
          },
        )
      : failure('nonsense'),
  search: async (type, parameters) => {
    const first = await ask(http, {
      path: `/${type}/_search`,
      body: new URLSearchParams(parameters).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        // A server that does not know a part of the question is to say so.
        prefer: 'handling=strict',
      },
    })
    return pagesOf(http, type, parameters, understood(first, readBundle))
  },
})

/**
 * The matches of a search, page by page, each once. A next page is asked for at the same server only;
 * a match that was not asked for ends it all, before more of what is others' is fetched.
 */
async function pagesOf(
  http: Http,
  type: string,
  parameters: Readonly<Record<string, string>>,
  first: ServerAnswer<AnswerBundle>,
): Promise<ServerAnswer<Stored[]>> {
  const found = new Map<string, Stored>()
  let answer = first
  for (let page = 1; ; page += 1) {
    if (!answer.ok) return answer
    const { type: kind, entry, next } = answer.value
    // Any other Bundle has no matches either, and must not be taken for nothing found.
    if (kind !== 'searchset') return failure('nonsense')
    for (const { resource, mode } of entry) {
      if (resource?.resourceType !== type || mode === 'include') continue
      const reference = referenceOf(resource)
      if (!reference || !isAnswer(resource, parameters)) return failure('nonsense')
      found.set(reference, resource)
    }
    if (next === undefined) return success([...found.values()])
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
  answer: ServerAnswer<unknown>,
  read: (body: unknown) => Value | undefined,
): ServerAnswer<Value> {
  if (!answer.ok) return answer
  const value = read(answer.value)
  return value === undefined ? failure('nonsense') : success(value)
}
