import { childParticipation } from './child-participation.ts'
import { consentObtained } from './consent-obtained.ts'
import { externalMeasures } from './external-measures.ts'
import type { FieldDefinition } from './field.ts'
import { goals } from './goals.ts'
import { interventionResponsibility } from './intervention-responsibility.ts'
import { leadPrincipal } from './lead-principal.ts'
import { needIdentifiedBy } from './need-identified-by.ts'
import { neededInterventions } from './needed-interventions.ts'

const all = [
  leadPrincipal,
  needIdentifiedBy,
  consentObtained,
  childParticipation,
  neededInterventions,
  interventionResponsibility,
  externalMeasures,
  goals,
] as const satisfies readonly FieldDefinition[]

export type FieldId = (typeof all)[number]['id']

export type Field = FieldDefinition & { readonly id: FieldId }

/** The eight documentation fields in their fixed order. */
export const fields: readonly Field[] = all

/** What a plan in a record is made of, and what can be left out of it or moved. */
export type SectionId = 'introduction' | FieldId | 'meeting'
