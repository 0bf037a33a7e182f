import { paragraphs } from '../output/document.ts'
import { anyOf } from '../reading/reading-state.ts'
import { type FieldId, fields } from '../template/fields.ts'
import { childParticipation } from './child-participation.ts'
import { consentObtained } from './consent-obtained.ts'
import { externalMeasures } from './external-measures.ts'
import type { FieldText } from './field-text.ts'
import { goals } from './goals.ts'
import { interventionResponsibility } from './intervention-responsibility.ts'
import { leadPrincipal } from './lead-principal.ts'
import { needIdentifiedBy } from './need-identified-by.ts'
import { neededInterventions } from './needed-interventions.ts'
import { plainLines } from './plain-answers.ts'

/** How the fields are written that are not only their labels. */
const byHand: Readonly<Partial<Record<FieldId, FieldText>>> = {
  leadPrincipal,
  needIdentifiedBy,
  consentObtained,
  childParticipation,
  neededInterventions,
  interventionResponsibility,
  externalMeasures,
  goals,
}

const textOf = (id: FieldId): FieldText => {
  const [own, plain] = [byHand[id], plainLines(id)]
  return {
    write: (plan, today) => [
      ...(own?.write(plan, today) ?? []),
      ...paragraphs(...plain.write(plan)),
    ],
    read: own ? anyOf(own.read, plain.read) : plain.read,
  }
}

/**
 * Apart from what is asked and assessed (template/): a page that shows a plan needs none of it before
 * somebody copies.
 */
export const fieldTexts = Object.fromEntries(fields.map(({ id }) => [id, textOf(id)])) as Readonly<
  Record<FieldId, FieldText>
>
