import { childParticipation } from './child-participation.ts'
import { consentObtained } from './consent-obtained.ts'
import { externalMeasures } from './external-measures.ts'
import type { Field } from './field.ts'
import { goals } from './goals.ts'
import { interventionResponsibility } from './intervention-responsibility.ts'
import { leadPrincipal } from './lead-principal.ts'
import { needIdentifiedBy } from './need-identified-by.ts'
import { neededInterventions } from './needed-interventions.ts'

/** The eight documentation fields in their fixed order. */
export const fields = [
  leadPrincipal,
  needIdentifiedBy,
  consentObtained,
  childParticipation,
  neededInterventions,
  interventionResponsibility,
  externalMeasures,
  goals,
] as const satisfies readonly Field[]
