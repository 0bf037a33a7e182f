/** What is done to each kind of resource, in the letters of SMART: create, read, update, search. */
const deeds = {
  Patient: 'crus',
  RelatedPerson: 'cru',
  Organization: 'crus',
  PractitionerRole: 'cru',
  CarePlan: 'crus',
  CareTeam: 'cru',
  Goal: 'cru',
  ServiceRequest: 'cru',
  Consent: 'cru',
  Appointment: 'cru',
  Communication: 'cru',
  QuestionnaireResponse: 'cru',
  DocumentReference: 'cru',
  Encounter: 'cru',
  Provenance: 'crs',
  Task: 'crus',
} as const

/**
 * The scopes that the panel asks for, and no wider ones (SMART App Launch 2.0, section 3):
 * who one is, refresh, and only what handing off, fetching and answering do.
 */
export const scopes: readonly string[] = [
  'openid',
  'fhirUser',
  'offline_access',
  ...Object.entries(deeds).map(([type, letters]) => `user/${type}.${letters}`),
]
