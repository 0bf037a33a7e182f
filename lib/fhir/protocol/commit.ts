import type { Bundle, BundleEntry } from '@medplum/fhirtypes'
import { failure, type Result, success } from '../../result.ts'
import {
  asResource,
  creation,
  planClaimPart,
  provenancePart,
  replacement,
  taskPart,
  transaction,
} from '../bundle.ts'
import type { Mapping, PlanResource } from '../mapping.ts'
import { isOfEarlierMeeting } from '../meeting-key.ts'
import { notAsked } from '../unit-task.ts'
import { childRecordEntries } from './child-record.ts'
import type { Claim } from './claim.ts'
import { endResource, isReopened } from './end-resource.ts'
import type { KnownResource, KnownResources } from './known-resources.ts'
import type { ResourcePlace } from './places.ts'
import { resolveReferences } from './resolve-references.ts'
import { sameResource } from './same-resource.ts'
import { withUnread } from './with-unread.ts'

export type Commit = {
  readonly bundle: Bundle
  /** The keys of the bundle's entries, in order. */
  readonly keys: readonly string[]
  /** What stays as it is. */
  readonly kept: ReadonlyMap<string, ResourcePlace>
}

type Step = 'keep' | 'conflict' | BundleEntry

/**
 * The second step, in one transaction: creates what is new, replaces what has changed, ends what is
 * gone, and moves the submission from draft. Somebody else's change is never overwritten.
 */
export function commit(
  mapping: Mapping,
  claim: Claim,
  standing: KnownResources,
): Result<Commit, 'conflict'> {
  const { context, own } = mapping
  const places = new Map(claim.places)
  for (const [key, { reference }] of standing) places.set(key, reference)
  const ownKeys = own.map(({ key }) => key)
  const gone = [...standing].filter(([key]) => !ownKeys.includes(key))
  const steps = new Map<string, Step>()
  for (const part of own) {
    const resource = resolveReferences(context, places, part.resource)
    const known = standing.get(part.key)
    const whole = known ? withUnread(resource, known, context.plan.unread) : resource
    steps.set(part.key, place(mapping, { ...part, resource: whole }, known))
  }
  for (const [key, known] of gone) steps.set(key, end(mapping, key, known))
  if ([...steps.values()].includes('conflict')) return failure('conflict')

  const entries = [...steps].flatMap(([key, step]) =>
    typeof step === 'string' ? [] : [[key, step] as const],
  )
  const kept = [...steps].flatMap(([key, step]) => {
    const known = standing.get(key)
    return step === 'keep' && known ? [[key, known] as const] : []
  })
  const task = taskPart(context, 'requested', [...steps.keys(), 'provenance'])
  const origin = provenancePart(context, ownKeys, standing.size > 0)
  const settled = ({ key, resource }: PlanResource): PlanResource => ({
    key,
    resource: resolveReferences(context, places, resource),
  })
  const whole = [
    ...childRecordEntries(mapping, claim.patient),
    ...entries,
    ['provenance', creation(context, settled(origin))] as const,
    ...(standing.size === 0
      ? [
          [
            'plan-claim',
            replacement(context, settled(planClaimPart(context, 'completed')), claim.plan),
          ] as const,
        ]
      : []),
    ['submission', replacement(context, settled(task), claim.task)] as const,
  ]
  return success({
    bundle: transaction(whole.map(([, entry]) => entry)),
    keys: whole.map(([key]) => key),
    kept: new Map(kept.map(([key, { reference, version }]) => [key, { reference, version }])),
  })
}

function place({ context }: Mapping, part: PlanResource, known: KnownResource | undefined): Step {
  if (!known) return creation(context, part)
  if (part.resource.resourceType === 'Task') {
    return isReopened(known.resource) ? replacement(context, part, known) : 'keep'
  }
  // The CarePlan is always written: its version tells one delivery from the next.
  if (part.key !== 'care-plan' && sameResource(part.resource, known.resource)) return 'keep'
  return known.touched ? 'conflict' : replacement(context, part, known)
}

/** What was held before stays as it was told; what has been taken out of the plan is ended. */
function end({ context }: Mapping, key: string, known: KnownResource): Step {
  if (isOfEarlierMeeting(context, key)) return 'keep'
  const ended = endResource(known.resource)
  const mayEnd = ended && (!known.touched || ended.resourceType === 'Task')
  return mayEnd
    ? replacement(
        context,
        {
          key,
          resource: asResource({
            ...ended,
            ...(ended.resourceType === 'Task' && { statusReason: notAsked(context, key) }),
          }),
        },
        known,
      )
    : 'keep'
}
