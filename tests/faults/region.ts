import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bundle, CarePlan, Task } from '@medplum/fhirtypes'
import { namingSystem } from '../../lib/fhir/systems.ts'
import { fhirClient } from '../contracts/backend-client.ts'
import { createBackend } from '../world/backend/backend.ts'
import { Faults } from '../world/backend/faults.ts'

/** The real backend, in memory, and another host that must never hear of a plan. */
export async function openRegion() {
  const faults = new Faults()
  const backend = await createBackend({ data: ':memory:', faults })
  let strayed = 0
  const elsewhere = createServer((_, response) => {
    strayed += 1
    response.end('{}')
  })
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready))
  const { port } = elsewhere.address() as AddressInfo
  const { ask, search } = fhirClient(backend.url)
  const identified = async (
    type: string,
    kind: Parameters<typeof namingSystem>[0],
    value: string,
  ) => (await search(type, { identifier: `${namingSystem(kind)}|${value}` })).body

  return {
    url: backend.url,
    faults,
    elsewhere: `http://localhost:${port}/fhir`,
    /** How many requests the other host has got. */
    strayed: () => strayed,
    plans: async (id: string): Promise<CarePlan[]> =>
      ((await identified('CarePlan', 'plan', id)).entry ?? []).map(
        ({ resource }) => resource as CarePlan,
      ),
    count: async (type: string, kind: Parameters<typeof namingSystem>[0], value: string) =>
      (await identified(type, kind, value)).total ?? 0,
    task: async (id: string) => (await ask<Task>('GET', `/Task/${id}`)).body,
    version: async (reference: string, version: string) =>
      (await ask<CarePlan>('GET', `/${reference}/_history/${version}`)).body,
    /** Every version, the oldest first. */
    versions: async (id: string): Promise<CarePlan[]> => {
      const { body } = await ask<Bundle<CarePlan>>('GET', `/CarePlan/${id}/_history?_count=200`)
      return (body.entry ?? []).flatMap(({ resource }) => resource ?? []).reverse()
    },
    close: async () => {
      elsewhere.closeAllConnections()
      elsewhere.close()
      await backend.close()
    },
  }
}

export type Region = Awaited<ReturnType<typeof openRegion>>

/** The submission that a CarePlan was delivered in. */
export const deliveryOf = ({ identifier }: CarePlan): string =>
  identifier?.find(({ system }) => system === namingSystem('submission'))?.value ?? ''
