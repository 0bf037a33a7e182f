import type { FieldId } from '../template/field.ts'
import { childParticipation } from './child-participation.ts'
import { consentObtained } from './consent-obtained.ts'
import { externalMeasures } from './external-measures.ts'
import type { FieldText } from './field-text.ts'
import { goals } from './goals.ts'
import { interventionResponsibility } from './intervention-responsibility.ts'
import { leadPrincipal } from './lead-principal.ts'
import { needIdentifiedBy } from './need-identified-by.ts'
import { neededInterventions } from './needed-interventions.ts'

/**
 * Apart from what is asked and assessed (template/): a page that shows a plan needs none of it before
 * somebody copies.
 */
export const fieldTexts: Readonly<Record<FieldId, FieldText>> = {
  leadPrincipal,
  needIdentifiedBy,
  consentObtained,
  childParticipation,
  neededInterventions,
  interventionResponsibility,
  externalMeasures,
  goals,
}
