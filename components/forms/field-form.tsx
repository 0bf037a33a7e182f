import type { ComponentType } from 'preact'
import type { FieldId } from '../../lib/plan/template/fields.ts'
import { ConsentForm } from './consent-form.tsx'
import { ExternalMeasuresForm } from './external-measures-form.tsx'
import { GoalsForm } from './goals-form.tsx'
import { InterventionsForm, ResponsibilityForm } from './interventions-form.tsx'
import { LeadPrincipalForm } from './lead-principal-form.tsx'
import { NeedForm } from './need-form.tsx'
import { ParticipationForm } from './participation-form.tsx'
import { PlainAnswers } from './plain-answers.tsx'

/** The form of one of the fields: what is asked in a way of its own, then what its labels say. */
export function FieldForm({ field }: { field: FieldId }) {
  const Form = forms[field]
  return (
    <>
      {Form && <Form />}
      <PlainAnswers section={field} />
    </>
  )
}

/** How each of the fields is written that asks for more than its labels say. */
const forms: Readonly<Partial<Record<FieldId, ComponentType>>> = {
  leadPrincipal: LeadPrincipalForm,
  needIdentifiedBy: NeedForm,
  consentObtained: ConsentForm,
  childParticipation: ParticipationForm,
  neededInterventions: InterventionsForm,
  interventionResponsibility: ResponsibilityForm,
  externalMeasures: ExternalMeasuresForm,
  goals: GoalsForm,
}
