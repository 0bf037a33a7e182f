import type { Stored } from './transport.ts'

/** How R4 says, for each type, that something no longer holds. */
const endings: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  Goal: { lifecycleStatus: 'cancelled' },
  ServiceRequest: { status: 'revoked' },
  Task: { status: 'cancelled' },
  Appointment: { status: 'cancelled' },
  Communication: { status: 'entered-in-error' },
  PractitionerRole: { active: false },
  RelatedPerson: { active: false },
}

const ended = ['cancelled', 'rejected', 'failed', 'completed', 'revoked', 'entered-in-error']

/** Ends a resource that is no longer in the plan. Undefined if it has ended already, or cannot end. */
export function endResource(resource: Stored): Stored | undefined {
  const ending = endings[resource.resourceType]
  const status = resource.status ?? resource.lifecycleStatus
  if (!ending || ended.includes(String(status)) || resource.active === false) return undefined
  return { ...resource, ...ending }
}

/** Whether a Task had ended and its unit is asked again. A Task under way belongs to the unit. */
export const isReopened = (task: Stored): boolean =>
  ['cancelled', 'entered-in-error'].includes(task.status ?? '')
