import { expect, test } from 'vitest'
import { findingOf } from '../../lib/plan/registered-person.ts'
import { failure, success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'
import { openForHandoff as open, told, wish } from '../fixtures/handoff-session.ts'
import { receiptOf, regionX } from '../fixtures/session-ports.ts'

// The region has the child's number under another name: the user is asked, once for each finding.

const person = { name: 'Elsa Berg', birthDate: '2018-03-14' }
const differs = async () => ({ ...failure('person-differs'), person })
const finding = findingOf(completePlan.child, person)

test('nothing goes on before the user has answered, and no retry passes the question', async () => {
  const all = open()
  all.handoff.answers.push(differs)
  await all.send()
  expect(all.state.notices.value).toEqual([
    {
      kind: 'handoff-fault',
      code: 'person-differs',
      person,
      of: { submission: 'id-1', to: regionX.endpoint, by: undefined },
    },
  ])
  expect(all.state.plan.value?.handoffs).toMatchObject([{ stopped: true, receipt: null }])
  expect(all.session.handoff.waiting.value.get(completePlan.id)).toBeUndefined()
  expect(all.submissions()).toEqual(['id-1'])
})

test('the answer is noted on the attempt, and tells nothing of the person', async () => {
  const all = open()
  all.handoff.answers.push(differs)
  await all.send()
  await all.session.handoff.confirmPerson()
  expect(all.submissions()).toEqual(['id-1', 'id-1'])
  expect(all.handoff.sent[1]?.[0].handoffs).toMatchObject([{ submission: 'id-1', person: finding }])
  expect(JSON.stringify(all.state.plan.value)).not.toMatch(/Elsa/)
  expect(told(all)).toEqual(['handed-off'])
})

test('after a fault that passes, the attempt goes on with its answer and without a press', async () => {
  const all = open()
  all.handoff.answers.push(differs, 'unreachable')
  await all.send()
  await all.session.handoff.confirmPerson()
  await all.session.handoff.resume(completePlan.id)
  expect(all.handoff.sent[2]?.[0].handoffs).toMatchObject([{ person: finding }])
  expect(told(all)).toEqual(['handed-off'])
})

test('the same finding is known in the next handoff; a press without an answer asks again', async () => {
  const all = open()
  all.handoff.answers.push(differs, differs)
  await all.send()
  await all.send()
  expect(told(all)).toEqual(['handoff-fault: person-differs'])
  await all.session.handoff.confirmPerson()
  all.edit(wish('Ny'))
  await all.send()
  expect(all.handoff.sent.at(-1)?.[0].handoffs).toMatchObject([{ person: finding }])
})

test('a plan that was changed after the question is asked about anew', async () => {
  const all = open()
  all.handoff.answers.push(differs)
  await all.send()
  all.edit((plan) => ({ ...plan, child: { ...plan.child, name: 'Alva Berg' } }))
  await all.session.handoff.confirmPerson()
  expect(all.handoff.sent[1]?.[0].handoffs.some((each) => each.person !== undefined)).toBe(false)
})

test('the answer is to the receiver who has asked: it sends nothing to another', async () => {
  const all = open()
  all.handoff.answers.push(differs)
  await all.send()
  all.handoff.receiver.value = success({ name: '', endpoint: 'https://fhir.regiony.example' })
  await all.session.handoff.confirmPerson()
  expect(all.handoff.sent).toHaveLength(1)
  expect(all.state.plan.value?.handoffs.some((each) => each.person !== undefined)).toBe(false)
  expect(told(all)).toEqual(['handoff-fault: changed-meanwhile'])
})

test('and of the person who was asked: nobody else’s log-in takes it', async () => {
  const all = open()
  all.handoff.person.value = 'nils'
  all.handoff.answers.push(differs)
  await all.send()
  all.handoff.person.value = 'ida'
  await all.session.handoff.confirmPerson()
  expect(all.handoff.sent).toHaveLength(1)
  expect(told(all)).toEqual(['handoff-fault: changed-meanwhile'])
})

test('another receiver’s question, from before, is not answered with it', async () => {
  const all = open()
  const elsewhere = success({ name: '', endpoint: 'https://fhir.regiony.example' })
  const here = all.handoff.receiver.value
  all.handoff.answers.push(differs, differs)
  all.handoff.receiver.value = elsewhere
  await all.send()
  all.handoff.receiver.value = here
  await all.send()
  all.handoff.receiver.value = elsewhere
  await all.session.handoff.confirmPerson()
  expect(all.handoff.sent).toHaveLength(2)
  expect(told(all)).toEqual(['handoff-fault: changed-meanwhile'])
})

test('what the region goes on saying of the child is told beside the receipt', async () => {
  const all = open()
  all.handoff.answers.push(async () => ({
    ...success(receiptOf('id-1')),
    registerKeeps: 'places' as const,
  }))
  await all.send()
  expect(all.state.notices.value).toMatchObject([{ kind: 'handed-off', registerKeeps: 'places' }])
})
