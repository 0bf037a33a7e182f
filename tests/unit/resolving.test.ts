import { expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { failure, type Result, success } from '../../lib/result.ts'
import type { FetchedPlan, FetchFault, RegionPort } from '../../lib/session/ports/region.ts'
import { completePlan } from '../fixtures/complete.ts'
import { told, wish } from '../fixtures/handoff-session.ts'
import { nameInSwedish } from '../fixtures/in-words.ts'
import { returningPlan } from '../fixtures/returning-plan.ts'
import { receiptOf, startSession } from '../fixtures/session-ports.ts'

/** A panel whose handoff meets another writer's, and the region as that writer has left it. */
async function inConflict() {
  const region: { answer: Result<FetchedPlan, FetchFault> } = { answer: failure('unreachable') }
  const fromRegion = { latest: async () => region.answer } as unknown as RegionPort
  const all = startSession({ fromRegion })
  const { session } = all
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  await session.handoff.send()
  const theirs = (name: string, change: (plan: Plan) => Plan) => {
    const plan = returningPlan(change(completePlan))
    region.answer = success({ plan, unread: [], receipt: receiptOf(name) })
  }
  session.editing.edit(wish('En katt'))
  all.handoff.answers.push('conflict')
  await session.handoff.send()
  return { ...all, state: session.state, resolving: session.resolving, region, theirs }
}

const contact = (name: string) => patchSection('leadPrincipal', { contact: name })

test('what each has changed is joined, and handed off over what was compared', async () => {
  const { session, resolving, state, handoff, theirs } = await inConflict()
  theirs('hers', contact('Karin Ek'))
  await resolving.open()
  expect(state.screen.value).toBe('conflict')
  await resolving.send()
  const [plan, , previous] = handoff.sent[2] ?? []
  expect(plan).toMatchObject({ ownWish: 'En katt', leadPrincipal: { contact: 'Karin Ek' } })
  expect(previous).toEqual(receiptOf('hers'))
  expect(told({ state })).toEqual(['handed-off'])
  expect(state.screen.value).toBe('plan')
  expect(session.handoff.unfinished.value).toBe(false)
  expect(state.plan.value?.versions.map(({ cause }) => cause)).toEqual([
    'handoff',
    'conflict',
    'handoff',
    'handoff',
  ])
})

test('nothing is sent while a choice is left', async () => {
  const { resolving, state, handoff, theirs } = await inConflict()
  theirs('hers', wish('En hund'))
  await resolving.open()
  await resolving.send()
  expect(handoff.sent).toHaveLength(2)
  expect(state.plan.value?.ownWish).toBe('En katt')
  resolving.choose(resolving.conflict.value?.differences[0]?.key ?? '', 'theirs')
  await resolving.send()
  // Theirs in all: the region has it already, and its receipt is shown.
  expect(handoff.sent).toHaveLength(2)
  expect(state.plan.value?.ownWish).toBe('En hund')
  expect(told({ state })).toEqual(['handed-off'])
})

test('changed once more meanwhile: compared again, and what was chosen stays where it still holds', async () => {
  const { resolving, handoff, state, theirs } = await inConflict()
  theirs('hers', (plan) => wish('En hund')(contact('Karin Ek')(plan)))
  await resolving.open()
  resolving.choose(resolving.conflict.value?.differences[1]?.key ?? '', 'ours')
  handoff.answers.push(async () => {
    theirs('again', (plan) => wish('En hund')(contact('Eva Ek')(plan)))
    return failure('conflict')
  })
  await resolving.send()
  expect(state.screen.value).toBe('conflict')
  const left = resolving.conflict.value?.differences
  expect(left?.map(({ title, changedBy }) => [nameInSwedish(title), changedBy])).toEqual([
    ['Kontaktperson', 'theirs'],
    ['Barnets egen önskan', 'ours'],
  ])
  await resolving.send()
  const [plan, , previous] = handoff.sent.at(-1) ?? []
  expect(plan).toMatchObject({ ownWish: 'En katt', leadPrincipal: { contact: 'Eva Ek' } })
  expect(previous).toEqual(receiptOf('again'))
})

test('what is written meanwhile is compared too, and an older choice of it no longer holds', async () => {
  const { session, resolving, theirs } = await inConflict()
  theirs('hers', wish('En hund'))
  await resolving.open()
  resolving.choose(resolving.conflict.value?.differences[0]?.key ?? '', 'ours')
  session.editing.edit(wish('En fågel'))
  expect(resolving.conflict.value?.differences).toMatchObject([
    { ours: [{ says: [{ quoted: 'En fågel' }] }], changedBy: undefined },
  ])
  expect(resolving.choices.value.has(resolving.conflict.value?.differences[0]?.key ?? '')).toBe(
    false,
  )
})

test('the region does not answer, or another program has rewritten it: told, and nothing changed', async () => {
  const { resolving, region, state, theirs } = await inConflict()
  await resolving.open()
  expect(resolving.step.value).toMatchObject({ kind: 'fault', code: 'unreachable' })
  theirs('hers', wish('En hund'))
  if (region.answer.ok) region.answer = success({ ...region.answer.value, receipt: null })
  await resolving.read()
  expect(resolving.step.value.kind).toBe('rewritten')
  resolving.close()
  expect([state.screen.value, state.plan.value?.ownWish]).toEqual(['plan', 'En katt'])
})

test('a plan that was used in the place of ours, and taken back: it is no longer what we go on from', async () => {
  const all = await inConflict()
  const { session, state, theirs, region } = all
  theirs('hers', wish('En hund'))
  const taken = region.answer
  if (!taken.ok) throw new Error()
  const edit = session.editing
  edit.edit((plan) => ({
    ...taken.value.plan,
    handoffs: [
      ...plan.handoffs,
      {
        submission: 'hers',
        startedAt: '2026-10-05T08:00:00Z',
        fingerprint: '',
        receipt: receiptOf('hers'),
        takenOver: true,
      },
    ],
  }))
  expect(session.handoff.latest.value?.receipt.submission).toBe('hers')
  edit.undo()
  expect(state.plan.value?.ownWish).toBe('En katt')
  expect(session.handoff.latest.value?.receipt.submission).toBe('id-1')
})
