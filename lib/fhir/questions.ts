import type { FieldId } from '../plan/template/fields.ts'

/** The eight fields as the agreement asks them, each above where its structured copy stands; of another field its title asks. */
export const questions: Readonly<Partial<Record<FieldId, string>>> = {
  // CarePlan.author
  leadPrincipal: 'Vilken huvudman har ansvaret för planen?',
  // CarePlan.supportingInfo → ServiceRequest (intent proposal)
  needIdentifiedBy: 'Vem har uppmärksammat behovet?',
  // CarePlan.supportingInfo → Consent (one that the plan is made, one that units share)
  consentObtained: 'Hur har samtycke erhållits?',
  // CarePlan.contributor → Patient, CarePlan.note, extension sip-participation
  childParticipation: 'Hur har barnet varit delaktigt?',
  // CarePlan.activity.reference → ServiceRequest (intent plan, category insats)
  neededInterventions: 'Vilka insatser behövs?',
  // ServiceRequest.performer; one Task per responsible unit
  interventionResponsibility: 'Vem ansvarar för vilka insatser?',
  // CarePlan.activity.reference → ServiceRequest (intent plan, category atgard-annan)
  externalMeasures: 'Vilka åtgärder vidtas av någon annan, till exempel Försäkringskassan?',
  // CarePlan.goal → Goal (category kort, lang, egen-onskan)
  goals: 'Vilka mål finns på kort och lång sikt?',
}
