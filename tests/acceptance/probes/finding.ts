import type { Bundle, Patient } from '@medplum/fhirtypes'
import { must, wanted } from '../probe.ts'
import type { Server } from '../server.ts'

const conditional = (server: Server, name: string) =>
  server.ask<Patient>('POST', '/Patient', server.patient(name), {
    'if-none-exist': server.query(name),
    prefer: 'return=representation',
  })

/** Search, and creating only what is not there. */
export const findingProbes = [
  must('search', 'finds by identifier, by GET', async (server) => {
    const name = server.name()
    await server.create(server.patient(name))
    const { body } = await server.ask<Bundle>('GET', `/Patient?${server.query(name)}`)
    wanted(body.entry?.length === 1, 'one', body.entry?.length ?? 0)
  }),
  must(
    'search',
    'finds by identifier, by POST, so that no number stands in a URL',
    async (server) => {
      const name = server.name()
      await server.create(server.patient(name))
      const count = await server.count(name)
      wanted(count === 1, 'one', count)
      const none = await server.count(server.name())
      wanted(none === 0, 'none of another name', none)
    },
  ),
  must('conditional create', 'creates once, and then gives what is there', async (server) => {
    const name = server.name()
    const [first, second] = [await conditional(server, name), await conditional(server, name)]
    wanted(first.status === 201 && second.status === 200, '201, then 200', second.status)
    const count = await server.count(name)
    wanted(count === 1, 'one', count)
  }),
  must('conditional create', 'creates once when eight race', async (server) => {
    const name = server.name()
    await Promise.all(Array.from({ length: 8 }, () => conditional(server, name)))
    const count = await server.count(name)
    wanted(count === 1, 'one', count)
  }),
]
