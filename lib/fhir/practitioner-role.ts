import type { PractitionerRole } from '@medplum/fhirtypes'
import { compact } from './compact.ts'
import { type Context, identify, to, toLead, toUnit } from './context.ts'
import type { Role } from './roles.ts'

/** A person of staff in a unit, or the unit's function where nobody is named. */
export const practitionerRole = (context: Context, role: Role): PractitionerRole =>
  compact<PractitionerRole>({
    resourceType: 'PractitionerRole',
    identifier: [identify(context, 'person', role.key)],
    active: true,
    practitioner: role.person.trim() && { display: role.person },
    organization:
      toUnit(context, role.unit) ?? (role.key === 'role-lead' ? toLead(context) : undefined),
    code: [{ text: role.title ?? '' }],
    telecom: role.phone?.trim() ? [{ system: 'phone', value: role.phone, use: 'work' }] : undefined,
  })

/**
 * The contact person of the unit that answers for the plan. Without the name: a new contact person
 * would else change every intervention, and a server takes only so many changes at once.
 */
export const toContact = (context: Context) =>
  context.roles.some(({ key }) => key === 'role-lead') ? to(context, 'role-lead') : undefined
