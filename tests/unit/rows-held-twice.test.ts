import { describe, expect, test } from 'vitest'
import { bundleFaults } from '../../lib/fhir/checks/bundle-faults.ts'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import type { Stored } from '../../lib/fhir/protocol/transport.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import { applyResolution } from '../../lib/plan/conflict/apply-resolution.ts'
import { conflictOf, type Side } from '../../lib/plan/conflict/conflict.ts'
import { resolveConflict } from '../../lib/plan/conflict/resolve-conflict.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { failure, success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession } from '../fixtures/session-ports.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

// A server may name one row twice, or hold two under our identifier.

const now = '2026-10-06T08:00:00Z'
const bundle = (plan: Plan) => planBundle(plan as ConsentedPlan, 'submission', now)
type Named = { reference: { reference: string } }

/** The plan of a server that holds these more, named by its CarePlan. */
const held = (element: 'activity' | 'goal', copy?: (row: Stored) => Stored): Plan => {
  const resources = storedBundle(bundle(completePlan))
  const carePlan = resources.find(({ resourceType }) => resourceType === 'CarePlan') as Stored
  const [first] = carePlan[element] as readonly (Named & { reference: string })[]
  const reference = element === 'goal' ? first?.reference : first?.reference.reference
  const row = resources.find(({ resourceType, id }) => `${resourceType}/${id}` === reference)
  const made = row && copy?.(structuredClone(row))
  const link = made && { reference: `${made.resourceType}/${made.id}` }
  const again = link ? (element === 'goal' ? link : { reference: link }) : first
  const changed = { ...carePlan, [element]: [...(carePlan[element] as object[]), again] }
  const read = planFromResources([
    ...resources.map((each) => (each === carePlan ? changed : each)),
    ...(made ? [made] : []),
  ])
  if (!read.ok) throw new Error(read.code)
  return read.value.plan
}
const rowsOf = ({ interventions, goals }: Plan) => [interventions, goals]
const idsOf = (plan: Plan) => rowsOf(plan).map((rows) => rows.map(({ id }) => id))

const resolved = (theirs: Plan, side: Side): Plan => {
  const ours = { ...completePlan, ownWish: 'En katt' }
  const conflict = conflictOf(ours, theirs)
  const choices = new Map(conflict.differences.map(({ key }) => [key, side] as const))
  const settled = resolveConflict(conflict, choices)
  if (!settled) throw new Error('undecided')
  return applyResolution(settled, now, '2026-10-05T12:00:00Z')
}

describe.each(['activity', 'goal'] as const)('a row under %s', (element) => {
  test.each<[string, ((row: Stored) => Stored) | undefined]>([
    ['is named twice', undefined],
    ['is held twice with the same words', (row) => ({ ...row, id: 'copy' })],
  ])('that %s is one row', (_, copy) => {
    const theirs = held(element, copy)
    expect(idsOf(theirs)).toEqual(idsOf(completePlan))
    for (const side of ['ours', 'theirs'] as const) {
      expect(idsOf(resolved(theirs, side))).toEqual(idsOf(completePlan))
      expect(bundleFaults(bundle(resolved(theirs, side)))).toEqual([])
    }
  })

  test('that is held twice with other words is two rows, asked about, and can be handed off', () => {
    const theirs = held(element, (row) => ({
      ...row,
      id: 'copy',
      ...(element === 'goal'
        ? { description: { text: 'The copy' } }
        : { code: { text: 'The copy' } }),
    }))
    expect(JSON.stringify(rowsOf(theirs))).toContain('The copy')
    for (const ids of idsOf(theirs)) expect(new Set(ids).size).toBe(ids.length)
    const { differences } = conflictOf(completePlan, theirs)
    expect(JSON.stringify(differences)).toContain('The copy')
    expect(JSON.stringify(rowsOf(resolved(theirs, 'theirs')))).toContain('The copy')
    expect(bundleFaults(bundle(resolved(theirs, 'theirs')))).toEqual([])
    expect(idsOf(resolved(theirs, 'ours'))).toEqual(idsOf(completePlan))
  })

  test('gets the same id each time it is read', () => {
    const copy = (row: Stored) => ({ ...row, id: 'copy', description: { text: 'The copy' } })
    expect(idsOf(held(element, copy))).toEqual(idsOf(held(element, copy)))
  })
})

/** A panel in which a plan with two goals of one id is open. */
function keptTwice() {
  const [first] = completePlan.goals
  if (!first) throw new Error('no goal')
  const goals = [...completePlan.goals, { ...first, description: 'The copy' }]
  const written: Plan[] = []
  const all = startSession({
    files: { save: () => {} },
    packages: {
      write: async (plan: Plan) => {
        written.push(plan)
        return success(new Uint8Array())
      },
      read: async () => failure('not-a-plan'),
    },
  })
  all.session.plans.put({ ...completePlan, goals })
  all.session.plans.open(completePlan.id)
  return { ...all, written, said: goals.map(({ description }) => description) }
}

test.each(['handed off', 'saved as a package'])(
  'a plan that is kept here with two rows of one id is %s, with both',
  async (way) => {
    const { session, handoff, written, said } = keptTwice()
    await (way === 'handed off' ? session.handoff.send() : session.packages.save())
    const sent = handoff.sent[0]?.[0] ?? written[0]
    if (!sent) throw new Error('nothing was sent')
    expect(sent.goals.map(({ description }) => description)).toEqual(said)
    expect(bundleFaults(bundle(sent))).toEqual([])
    expect(session.state.plan.value?.goals).toEqual(sent.goals)
  },
)
