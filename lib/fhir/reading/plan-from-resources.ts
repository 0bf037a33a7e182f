import { toInstant } from '../../dates/day.ts'
import { createPlan } from '../../plan/create.ts'
import { withOwnRows } from '../../plan/file/own-rows.ts'
import { mendPlan } from '../../plan/mending.ts'
import { same } from '../../plan/same.ts'
import type { Plan } from '../../plan/schema.ts'
import type { Unread } from '../../plan/unread.ts'
import { failure, type Result, success } from '../../result.ts'
import { guardianId } from '../guardian.ts'
import { isOwnPatient, readPatient } from '../patient.ts'
import { isAnswer } from '../protocol/is-answer.ts'
import { referenceOf } from '../protocol/places.ts'
import type { Stored } from '../protocol/transport.ts'
import { namingSystem } from '../systems.ts'
import { urn } from '../urn.ts'
import { readVersion } from '../version.ts'
import { childOf, isAbout } from './is-about.ts'
import type { PlanAssembly } from './plan-assembly.ts'
import { readCarePlan } from './read-care-plan.ts'
import { type ResourceReader, resourceSetOf } from './resource-set.ts'
import { unreadOf } from './unread.ts'

type ReadFault =
  /** No CarePlan among the resources, or another than the one that was asked for. */
  | 'no-plan'
  /** What was put together is no plan that this program can hold, or not all of it is about one child. */
  | 'not-a-plan'

type ReadPlan = {
  readonly plan: Plan
  readonly unread: readonly Unread[]
  /** What a stranger's plan was called before its server was a part of its id. */
  readonly formerId?: string
  /** The child's name and places are of the region's own record. */
  readonly isRegistered?: true
}

/**
 * A plan of what a server holds: what `mapPlan` wrote comes back, and of another system's plan as
 * much as it says. What was not understood is given beside it, as it was and in a readable line; an
 * answer that no plan can hold is emptied, and kept in sight. Of two rows with one id that say different
 * things, the later has an id of its own.
 * @param resources the CarePlan and what it refers to, with `Type/id` references.
 * @param reference the CarePlan to read, where there is more than one.
 * @param server the address where it stands: another one has the same numbers.
 */
export function planFromResources(
  resources: readonly Stored[],
  reference?: string,
  server = '',
): Result<ReadPlan, ReadFault> {
  const resourceSet = resourceSetOf(resources)
  const carePlan = resourceSet.all.find(
    (each) => each.type === 'CarePlan' && (!reference || each.reference === reference),
  )
  if (!carePlan) return failure('no-plan')
  const id = idOf(carePlan, server)
  const formerId = idOf(carePlan, '')
  const created = instantOf(carePlan.words('created')) ?? lastUpdated(carePlan)
  const about = childOf(carePlan.stored, resources)
  if (isTwice(resources) || !resources.every((each) => isAbout(each, about))) {
    return failure('not-a-plan')
  }
  const child = carePlan.link('subject').reference || (about.references[0] ?? '')
  const people = resourceSet.all.filter(({ type }) => type === 'RelatedPerson')
  const assembly: PlanAssembly = {
    plan: createPlan(id, created),
    resourceSet,
    carePlan,
    child,
    guardians: new Map(people.map((each) => [each.reference, guardianId(each)])),
  }
  resourceSet.at(carePlan.reference)
  const patient = resourceSet.at(child)
  if (patient) readPatient(assembly, patient)
  readCarePlan(assembly)
  const origins = resourceSet.all.filter((each) => isOriginOf(carePlan, each))
  for (const origin of origins) readVersion(assembly, origin)
  assembly.plan.versions.sort((one, other) => one.number - other.number)
  assembly.plan.changedAt = changedAt(origins) ?? created
  let made = 0
  const newId = () => idFrom(`${carePlan.reference}|${carePlan.stored.meta?.versionId}|${++made}`)
  const restored = mendPlan(assembly.plan, { id, now: created, newId })
  if (!restored.ok) return failure('not-a-plan')
  return success({
    plan: withOwnRows(restored.value, newId),
    unread: unreadOf(assembly),
    ...(formerId !== id && { formerId }),
    ...(patient && !isOwnPatient(patient.stored) && { isRegistered: true }),
  })
}

/** Whether two resources that say different things have one name: nobody knows which of them is meant. */
function isTwice(resources: readonly Stored[]): boolean {
  const named = resources.filter(({ id }) => id)
  const last = new Map(named.map((each) => [referenceOf(each), each]))
  return named.some((each) => !same(each, last.get(referenceOf(each))))
}

/** Ours by its own id. A stranger's by one that is the same each time the same plan is read. */
function idOf(carePlan: ResourceReader, server: string): string {
  const own = carePlan
    .each('identifier')
    .find((each) => each.words('system') === namingSystem('plan'))
    ?.words('value')
  if (own) return own
  const first = carePlan.each('identifier')[0]
  const system = first?.words('system') ?? ''
  const name = first ? `${system}|${first.words('value')}` : carePlan.reference
  return idFrom(system || server === '' ? name : `${server}/${name}`)
}

const idFrom = (name: string): string => urn('', name).replace('urn:uuid:', '')

const isOriginOf = (carePlan: ResourceReader, { type, stored }: ResourceReader): boolean =>
  type === 'Provenance' && isAnswer(stored, { target: carePlan.reference })

/** When the plan was last written in, as the latest handoff tells it. */
const changedAt = (origins: readonly ResourceReader[]): string | undefined =>
  origins
    .filter(({ stored }) => stored.occurredDateTime !== undefined)
    .toSorted((one, other) => (one.words('recorded') < other.words('recorded') ? -1 : 1))
    .map((each) => instantOf(each.words('occurredDateTime')))
    .at(-1)

const lastUpdated = ({ stored }: ResourceReader): string =>
  instantOf(stored.meta?.lastUpdated ?? '') ?? '1970-01-01T00:00:00.000Z'

/** An instant in UTC, as it was written where it can be; of a day alone, its beginning. */
function instantOf(written: string): string | undefined {
  const instant = toInstant(written)
  const isUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(written)
  return isUtc && instant?.startsWith(written.slice(0, 19)) ? written : instant
}
