import type { Organization } from '@medplum/fhirtypes'
import { compact } from './compact.ts'
import { type Context, identify, to, unitNamed } from './context.ts'
import type { Unit } from './units.ts'

/** The principal that answers for the plan. */
export const principal = (context: Context): Organization =>
  compact<Organization>({
    resourceType: 'Organization',
    identifier: [identify(context, 'unit', 'principal')],
    active: true,
    name: context.plan.leadPrincipal.principal,
  })

/**
 * A unit as a function. The plan knows units by name alone, and "skolan" is one school in this plan
 * and another in the next: the identifier therefore holds for this plan only.
 */
export function unit(context: Context, { key, name }: Unit): Organization {
  const lead = context.plan.leadPrincipal
  const isLead = unitNamed(context, lead.unit)?.key === key
  return compact<Organization>({
    resourceType: 'Organization',
    identifier: [identify(context, 'unit', key)],
    active: true,
    name,
    partOf:
      isLead && lead.principal.trim() !== '' ? to(context, 'principal', lead.principal) : undefined,
  })
}
