import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes'
import { type Context, identify } from './context.ts'
import { type PlanResource, withSecurityLabel } from './mapping.ts'
import { planClaim } from './plan-claim.ts'
import type { Stored } from './protocol/transport.ts'
import { provenance } from './provenance.ts'
import { submissionTask } from './submission-task.ts'
import { namingSystem } from './systems.ts'
import { urn } from './urn.ts'

/** All of it is carried out by the server, or none. */
export const transaction = (entry: readonly BundleEntry[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [...entry],
})

/** An entry that creates a resource, always or only where `ifNoneExist` finds none. */
export const creation = (
  { plan }: Context,
  { key, resource }: PlanResource,
  ifNoneExist?: string,
): BundleEntry => ({
  fullUrl: urn(plan.id, key),
  resource,
  request: {
    method: 'POST',
    url: resource.resourceType,
    ...(ifNoneExist === undefined ? {} : { ifNoneExist }),
  },
})

/** An entry that replaces one version of a stored resource, and no other. */
export const replacement = (
  { plan }: Context,
  { key, resource }: PlanResource,
  stored: { readonly reference: string; readonly version: string },
): BundleEntry => ({
  fullUrl: urn(plan.id, key),
  resource: { ...resource, id: stored.reference.split('/')[1] ?? '' } as Resource,
  request: { method: 'PUT', url: stored.reference, ifMatch: `W/"${stored.version}"` },
})

/** Who has handed off what. `again` where it was there before. */
export const provenancePart = (
  context: Context,
  keys: readonly string[],
  again: boolean,
): PlanResource =>
  withSecurityLabel(context, { key: 'provenance', resource: provenance(context, keys, again) })

/**
 * The submission: a draft when it is claimed, and requested with the keys of all parts when it is
 * committed.
 */
export const taskPart = (
  context: Context,
  status: 'draft' | 'requested',
  keys: readonly string[] = [],
): PlanResource =>
  withSecurityLabel(context, { key: 'submission', resource: submissionTask(context, status, keys) })

/** The claim on the plan itself, which keeps two first handoffs apart. */
export const planClaimPart = (context: Context, status: 'draft' | 'completed'): PlanResource =>
  withSecurityLabel(context, { key: 'plan-claim', resource: planClaim(context, status) })

/** How the region finds a shared resource or the submission again: by identifier. */
export const searchFor = (context: Context, part: PlanResource): string =>
  `identifier=${encodeURIComponent(tokenOf(context, part))}`

/** By which identifier: `system|value`. */
export function tokenOf(context: Context, { key, resource }: PlanResource): string {
  const identifier = 'identifier' in resource ? [resource.identifier].flat()[0] : undefined
  const { system, value } = (identifier as { system?: string; value?: string } | undefined) ?? {
    ...identify(context, 'unit', key),
  }
  return `${system ?? ''}|${value ?? ''}`
}

/** The identifier to find a plan by at the region. */
export const planSearch = (id: string): string => `${namingSystem('plan')}|${id}`

/** The identifier to find a submission by at the region. */
export const submissionSearch = (submission: string): string =>
  `${namingSystem('submission')}|${submission}`

/** What a server holds, to be written back. */
export const asResource = (stored: Stored): Resource => stored as unknown as Resource
