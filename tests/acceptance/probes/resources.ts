import type { Bundle, CapabilityStatement, OperationOutcome, Patient } from '@medplum/fhirtypes'
import { must, should, wanted } from '../probe.ts'
import type { Server } from '../server.ts'

const isOutcome = (body: unknown) =>
  (body as OperationOutcome | undefined)?.resourceType === 'OperationOutcome'

const made = async (server: Server) => {
  const { status, headers, body } = await server.create(server.patient(server.name()))
  wanted(status === 201, 'create gives 201', status)
  return { headers, body, path: `/Patient/${body.id}` }
}

const tag = (version: string | undefined) => ({ 'if-match': `W/"${version}"` })

/** One resource at a time. */
export const resourceProbes = [
  must('metadata', 'is FHIR R4', async ({ ask }) => {
    const { body } = await ask<CapabilityStatement>('GET', '/metadata')
    wanted(/^4\.0/.test(body.fhirVersion ?? ''), 'fhirVersion 4.0.x', body.fhirVersion)
  }),
  should('metadata', 'says that it does transactions', async ({ ask }) => {
    const { body } = await ask<CapabilityStatement>('GET', '/metadata')
    const codes = body.rest?.[0]?.interaction?.map(({ code }) => code) ?? []
    wanted(codes.includes('transaction'), 'transaction among its interactions', codes)
  }),
  must('CRUD', 'creates, reads, updates with a new version', async (server) => {
    const { body, path } = await made(server)
    const read = await server.ask<Patient>('GET', path)
    wanted(read.body.id === body.id, 'reads what was created')
    const { status, body: changed } = await server.ask<Patient>('PUT', path, {
      ...read.body,
      active: false,
    })
    wanted(status === 200, 'update gives 200', status)
    wanted(changed.meta?.versionId !== body.meta?.versionId, 'a new version')
  }),
  must('CRUD', 'tells place and version of what it created', async (server) => {
    const { headers } = await made(server)
    wanted(/Patient\/[^/]+/.test(headers.get('location') ?? ''), 'Location')
    wanted(headers.get('etag') !== null, 'ETag')
  }),
  should('CRUD', 'deletes, and says that it is gone', async (server) => {
    const { path } = await made(server)
    const { status } = await server.ask('DELETE', path)
    wanted(status < 300, 'delete gives 2xx', status)
    const after = await server.ask('GET', path)
    wanted([404, 410].includes(after.status), '410 or 404', after.status)
  }),
  must('versions', 'reads an earlier version', async (server) => {
    const { body, path } = await made(server)
    await server.ask('PUT', path, { ...body, active: false })
    const old = await server.ask<Patient>('GET', `${path}/_history/${body.meta?.versionId}`)
    wanted(old.body?.active === true, 'the first version as it was', old.status)
  }),
  must('versions', 'tells the history of one resource, newest first', async (server) => {
    const { body, path } = await made(server)
    await server.ask('PUT', path, { ...body, active: false })
    const history = await server.ask<Bundle<Patient>>('GET', `${path}/_history`)
    const active = history.body.entry?.map(({ resource }) => resource?.active)
    wanted(active?.join() === 'false,true', 'two versions', active)
  }),
  must('If-Match', 'refuses to overwrite what has changed since', async (server) => {
    const { body, path } = await made(server)
    await server.ask('PUT', path, { ...body, active: false }, tag(body.meta?.versionId))
    const late = await server.ask(
      'PUT',
      path,
      { ...body, gender: 'other' },
      tag(body.meta?.versionId),
    )
    wanted([409, 412].includes(late.status), '412', late.status)
    const { body: now } = await server.ask<Patient>('GET', path)
    wanted(now.active === false && now.gender === undefined, 'nothing overwritten')
  }),
  should('Prefer', 'return=minimal gives no body', async (server) => {
    const patient = server.patient(server.name())
    const { body } = await server.ask('POST', '/Patient', patient, { prefer: 'return=minimal' })
    wanted(body === undefined, 'no body')
  }),
  should('Prefer', 'return=representation gives the resource', async (server) => {
    const patient = server.patient(server.name())
    const { body } = await server.ask('POST', '/Patient', patient, {
      prefer: 'return=representation',
    })
    wanted(body?.resourceType === 'Patient', 'the resource', body?.resourceType)
  }),
  must('errors', 'an unknown id is 404 with an OperationOutcome', async ({ ask }) => {
    const { status, body } = await ask('GET', `/Patient/${crypto.randomUUID()}`)
    wanted(status === 404 && isOutcome(body), '404 and an OperationOutcome', status)
  }),
  must(
    'errors',
    'a resource against the rules is refused with an OperationOutcome',
    async (server) => {
      const { status, body } = await server.ask('POST', '/Goal', { resourceType: 'Goal', shoe: 1 })
      wanted([400, 422].includes(status) && isOutcome(body), '400 or 422', status)
    },
  ),
  should('errors', 'half a JSON is refused with an OperationOutcome', async ({ ask }) => {
    const { status, body } = await ask('POST', '/Patient', '{"resourceType":')
    wanted(status === 400 && isOutcome(body), '400', status)
  }),
  should('references', 'a reference to nothing is refused', async ({ ask }) => {
    const subject = { reference: `Patient/${crypto.randomUUID()}` }
    const { status } = await ask('POST', '/Goal', {
      resourceType: 'Goal',
      lifecycleStatus: 'active',
      description: { text: 'x' },
      subject,
    })
    wanted(status >= 400 && status < 500, '4xx', status)
  }),
]
