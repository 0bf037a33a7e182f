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

/** The resource as ended, because it is no longer in the plan; undefined when nothing is to be done. */
export function endResource(resource: Stored): Stored | undefined {
  const ending = endings[resource.resourceType]
  const status = resource.status ?? resource.lifecycleStatus
  if (!ending || ended.includes(String(status)) || resource.active === false) return undefined
  return { ...resource, ...ending }
}

/** A unit that is asked again after its Task was ended; a Task under way is the unit's own. */
export const isReopened = (task: Stored): boolean =>
  ['cancelled', 'entered-in-error'].includes(task.status ?? '')
