import type { CarePlan, Task } from '@medplum/fhirtypes'
import { createHandoff } from '../../../lib/backend/create-handoff.ts'
import { namingSystem } from '../../../lib/fhir/systems.ts'
import { consentGate } from '../../../lib/plan/consent.ts'
import type { Plan, Receipt } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { must, wanted } from '../probe.ts'
import type { Server } from '../server.ts'

const portTo = ({ base, token, fetch }: Server) =>
  createHandoff({ endpoint: base, fetch, token: async () => token })

const consented = (change: Partial<Plan>) => {
  const gate = consentGate({ ...completePlan, ...change }, '2026-10-05')
  if (!gate.ok) throw new Error(gate.code)
  return gate.value
}

async function sent(
  server: Server,
  change: Partial<Plan>,
  submission: string,
  previous?: Receipt,
): Promise<Receipt> {
  const told = await portTo(server).send(consented(change), submission, previous)
  wanted(told.ok, 'a receipt', told.ok || `${told.code} ${told.detail ?? ''}`)
  return told.value
}

const plansOf = async ({ search }: Server, id: string) =>
  (await search('CarePlan', { identifier: `${namingSystem('plan')}|${id}` })).body.entry?.length ??
  0

/** The handoff itself, as the panel does it. The child is invented. */
export const handoffProbes = [
  must('handoff', 'gives a receipt that is true', async (server) => {
    const [id, submission] = [crypto.randomUUID(), crypto.randomUUID()]
    const receipt = await sent(server, { id }, submission)
    const task = await server.ask<Task>('GET', `/Task/${receipt.task}`)
    wanted(task.body.focus?.reference === receipt.carePlan, 'the Task names the CarePlan')
    const { body } = await server.ask<CarePlan>(
      'GET',
      `/${receipt.carePlan}/_history/${receipt.version}`,
    )
    wanted(body.description === completePlan.meetingQuestion, 'the version holds the plan')
  }),
  must('handoff', 'sent again counts once, with the same receipt', async (server) => {
    const [id, submission] = [crypto.randomUUID(), crypto.randomUUID()]
    const first = await sent(server, { id }, submission)
    const second = await sent(server, { id }, submission)
    wanted(first.version === second.version && first.at === second.at, 'the same', second.version)
    const count = await plansOf(server, id)
    wanted(count === 1, 'one CarePlan', count)
  }),
  must('handoff', 'by three senders at once counts once', async (server) => {
    const [id, submission] = [crypto.randomUUID(), crypto.randomUUID()]
    await Promise.all([1, 2, 3].map(() => sent(server, { id }, submission)))
    const count = await plansOf(server, id)
    wanted(count === 1, 'one CarePlan', count)
  }),
  must('handoff', 'of a changed plan replaces it in place', async (server) => {
    const id = crypto.randomUUID()
    const first = await sent(server, { id }, crypto.randomUUID())
    const change = { id, ownWish: 'Att det är tyst' }
    const second = await sent(server, change, crypto.randomUUID(), first)
    wanted(second.carePlan === first.carePlan, 'the same CarePlan')
    wanted(second.version !== first.version, 'a new version')
  }),
  must(
    'handoff',
    'by two writers: the second is told, and nothing is overwritten',
    async (server) => {
      const id = crypto.randomUUID()
      const told = await Promise.all(
        ['Att det är tyst', 'Att Kim är med'].map((ownWish) =>
          portTo(server).send(consented({ id, ownWish }), crypto.randomUUID(), undefined),
        ),
      )
      const codes = told.map((each) => (each.ok ? 'receipt' : each.code)).toSorted()
      wanted(codes.join() === 'conflict,receipt', 'one receipt and one conflict', codes)
      const count = await plansOf(server, id)
      wanted(count === 1, 'one CarePlan', count)
    },
  ),
]
