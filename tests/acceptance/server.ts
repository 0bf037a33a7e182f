import type { Bundle, BundleEntry, Patient, Resource } from '@medplum/fhirtypes'
import { fhirClient, type Reply } from '../contracts/backend-client.ts'

const local = /([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/
const system = 'urn:sip-panelen:acceptance'

/** The server that is asked, as one run sees it: everything that the run creates is remembered. */
export function serverAt(base: string, token: string | undefined) {
  const created: string[] = []

  const noted: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
    const response = await fetch(input, { ...init, headers })
    const places = response.status === 201 ? [response.headers.get('location')] : []
    if (init?.method === 'POST' && response.status === 200) {
      const body = await response
        .clone()
        .json()
        .catch(() => undefined)
      for (const { response: told } of (body as Partial<Bundle> | undefined)?.entry ?? []) {
        if (told?.status?.startsWith('201')) places.push(told.location ?? null)
      }
    }
    created.push(...places.flatMap((place) => local.exec(place ?? '')?.[1] ?? []))
    return response
  }
  const { ask, search } = fhirClient(base.replace(/\/+$/, ''), noted)

  return {
    base,
    token,
    fetch: noted,
    ask,
    search,
    /** A name that nothing else on the server has. */
    name: () => crypto.randomUUID(),
    patient: (name: string): Patient => ({
      resourceType: 'Patient',
      identifier: [{ system, value: name }],
      active: true,
    }),
    /** The search for that patient, as a query. */
    query: (name: string) => `identifier=${encodeURIComponent(`${system}|${name}`)}`,
    create: <T extends Resource>(resource: T): Promise<Reply<T>> =>
      ask<T>('POST', `/${resource.resourceType}`, resource),
    transaction: (entry: readonly BundleEntry[], headers = {}) =>
      ask<Bundle>('POST', '', { resourceType: 'Bundle', type: 'transaction', entry }, headers),
    /** How many patients of that name there are. */
    count: async (name: string): Promise<number> => {
      const { body } = await search('Patient', { identifier: `${system}|${name}` })
      return body.entry?.length ?? 0
    },
    /** Deletes what was created, last things first; gives what the server keeps all the same. */
    cleanUp: async (): Promise<string[]> => {
      let left = [...new Set(created)].reverse()
      for (let before = Infinity; left.length > 0 && left.length < before; ) {
        before = left.length
        const kept: string[] = []
        for (const place of left) {
          const { status } = await ask('DELETE', `/${place}`).catch(() => ({ status: 500 }))
          if (status >= 400 && status !== 404 && status !== 410) kept.push(place)
        }
        left = kept
      }
      return left
    },
  }
}

export type Server = ReturnType<typeof serverAt>
