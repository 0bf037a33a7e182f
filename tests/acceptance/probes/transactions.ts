import type { BundleEntry, Goal, Patient, Task } from '@medplum/fhirtypes'
import { must, wanted } from '../probe.ts'
import type { Server } from '../server.ts'

const urn = () => `urn:uuid:${crypto.randomUUID()}`

const post = (
  resource: Patient | Goal | Task,
  fullUrl = urn(),
  ifNoneExist?: string,
): BundleEntry => ({
  fullUrl,
  resource,
  request: {
    method: 'POST',
    url: resource.resourceType,
    ...(ifNoneExist !== undefined && { ifNoneExist }),
  },
})

const put = (resource: Patient, version: string | undefined): BundleEntry => ({
  resource,
  request: { method: 'PUT', url: `Patient/${resource.id}`, ifMatch: `W/"${version}"` },
})

const goal = (reference: string): Goal => ({
  resourceType: 'Goal',
  lifecycleStatus: 'active',
  description: { text: 'x' },
  subject: { reference },
})

const statuses = (entries: readonly BundleEntry[] | undefined) =>
  (entries ?? []).map(({ response }) => response?.status ?? '')

const changed = async (server: Server) => {
  const { body } = await server.create(server.patient(server.name()))
  const { body: now } = await server.ask<Patient>('PUT', `/Patient/${body.id}`, {
    ...body,
    active: false,
  })
  return { body, now }
}

/** What happens whole, or not at all. */
export const transactionProbes = [
  must(
    'transaction',
    'is answered as one, with place and version of each entry',
    async (server) => {
      const child = urn()
      const entry = [
        post(server.patient(server.name()), child),
        ...Array.from({ length: 19 }, () => post(goal(child))),
      ]
      const { status, body } = await server.transaction(entry)
      wanted(status === 200, '200', status)
      wanted(body.type === 'transaction-response', 'a transaction-response', body.type)
      const given = statuses(body.entry)
      wanted(
        given.length === 20 && given.every((each) => each.startsWith('201')),
        '20 × 201',
        given,
      )
      const told = body.entry?.every(({ response }) => response?.location)
      wanted(told === true, 'location of each')
    },
  ),
  must('transaction', 'points references at what was created', async (server) => {
    const child = urn()
    const { body } = await server.transaction([
      post(server.patient(server.name()), child),
      post(goal(child)),
    ])
    const place = /Goal\/[^/]+/.exec(body.entry?.[1]?.response?.location ?? '')?.[0]
    const { body: stored } = await server.ask<Goal>('GET', `/${place}`)
    wanted(/Patient\//.test(stored.subject.reference ?? ''), 'Patient/…', stored.subject.reference)
  }),
  must('transaction', 'creates conditionally, once when four race', async (server) => {
    const name = server.name()
    const entry = () => [post(server.patient(name), urn(), server.query(name))]
    await Promise.all(Array.from({ length: 4 }, () => server.transaction(entry())))
    const count = await server.count(name)
    wanted(count === 1, 'one', count)
  }),
  must('transaction', 'is rolled back whole when one version has changed', async (server) => {
    const { body: old } = await changed(server)
    const name = server.name()
    const { status } = await server.transaction([
      post(server.patient(name)),
      put({ ...old, gender: 'other' }, old.meta?.versionId),
    ])
    wanted([409, 412].includes(status), '412', status)
    const count = await server.count(name)
    wanted(count === 0, 'nothing created', count)
  }),
  must('transaction', 'changes what has the version asked for', async (server) => {
    const { now } = await changed(server)
    const { body } = await server.transaction([
      put({ ...now, gender: 'other' }, now.meta?.versionId),
    ])
    wanted(statuses(body.entry)[0]?.startsWith('200') === true, '200', statuses(body.entry))
  }),
  must(
    'transaction',
    'is rolled back whole when one resource is against the rules',
    async (server) => {
      const name = server.name()
      const broken = { resourceType: 'Goal', shoe: 1 } as unknown as Goal
      const { status } = await server.transaction([post(server.patient(name)), post(broken)])
      wanted(status >= 400, '4xx', status)
      const count = await server.count(name)
      wanted(count === 0, 'nothing created', count)
    },
  ),
]
