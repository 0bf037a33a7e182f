import type { RelatedPerson } from '@medplum/fhirtypes'
import { guardianNotChild } from '../plan/guardians-apart.ts'
import { emptyRow } from '../plan/rows.ts'
import type { Guardian } from '../plan/schema.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import { nameOfPerson, numberOf, personIdentifiers } from './patient.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import { type ResourceReader, rowId } from './reading/resource-set.ts'
import { systems } from './systems.ts'

const custody = { unknown: '', joint: ', gemensam vårdnad', sole: ', ensam vårdnad' } as const

export const guardianKey = ({ id }: Guardian): string => `guardian-${id}`

/** A guardian; how custody is held stands in words beside the relationship. */
export function guardian(context: Context, row: Guardian): RelatedPerson {
  const ours = identify(context, 'guardian', guardianKey(row))
  const [official, ...rest] = personIdentifiers(row.personalNumber, ours)
  return compact<RelatedPerson>({
    resourceType: 'RelatedPerson',
    identifier: official === ours ? [ours, ...rest] : [ours, official],
    active: true,
    patient: to(context, 'patient'),
    relationship: [
      {
        coding: [{ system: systems.roleCode, code: 'GUARD', display: 'guardian' }],
        text: `Vårdnadshavare${custody[context.plan.custody]}`,
      },
    ],
    name: [{ use: 'official', text: row.name }],
  })
}

export const guardianId = (person: ResourceReader): string =>
  guardianNotChild(rowId(person, 'guardian-'))

/** The row that an identifier of ours names. */
export const guardianIn = (identifier: string): string =>
  guardianNotChild(identifier.replace(/^.*?\/guardian-/, ''))

/** A guardian, back into the plan. */
export function readGuardian({ plan }: PlanAssembly, person: ResourceReader): void {
  person.skip('active', 'patient', 'relationship', 'identifier')
  plan.guardians.push({
    ...emptyRow.guardian(guardianId(person)),
    name: nameOfPerson(person),
    personalNumber: numberOf(person),
  })
}
