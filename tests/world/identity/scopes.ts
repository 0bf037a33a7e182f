/** What a plan's handoff, fetching and answering touch; nobody is given more. */
const types = [
  'Patient',
  'RelatedPerson',
  'Organization',
  'PractitionerRole',
  'CarePlan',
  'CareTeam',
  'Goal',
  'ServiceRequest',
  'Consent',
  'Appointment',
  'Encounter',
  'Communication',
  'QuestionnaireResponse',
  'DocumentReference',
  'Provenance',
  'Task',
] as const

const letters = ['c', 'r', 'u', 'd', 's']
const deeds = Array.from({ length: 2 ** letters.length - 1 }, (_, set) =>
  letters.filter((_, bit) => (set + 1) & (1 << bit)).join(''),
)

/** Every scope that the provider knows, as SMART App Launch 2 writes them: any of create, read, update, delete, search. */
export const fhirScopes: readonly string[] = types.flatMap((type) =>
  deeds.map((some) => `user/${type}.${some}`),
)
