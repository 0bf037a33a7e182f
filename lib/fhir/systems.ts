/** Where our own codes and identifiers live. */
const own = 'https://sip.example.se/fhir'

/**
 * Every code system, identifier system and extension that the mapping uses. The national ones are
 * those of the HL7 Sweden base profiles (R4, 1.1.0) and of Inera's care plan contract.
 */
export const systems = {
  personnummer: 'http://electronichealth.se/identifier/personnummer',
  samordningsnummer: 'http://electronichealth.se/identifier/samordningsnummer',
  nationelltReservnummer: 'http://electronichealth.se/identifier/nationelltReservnummer',
  lmaNummer: 'http://electronichealth.se/identifier/LMA-nummer',
  securityLabel: 'http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel',
  patientProfile: 'http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient',
  typeOfCarePlan: 'https://fhir.inera.se/CodeSystem/typeofcareplan-cs',
  loinc: 'http://loinc.org',
  roleCode: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  consentAction: 'http://terminology.hl7.org/CodeSystem/consentaction',
  communicationCategory: 'http://terminology.hl7.org/CodeSystem/communication-category',
  provenanceAgent: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  dataOperation: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation',
  achievement: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
  dataAbsentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  encounterClass: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  item: `${own}/CodeSystem/sip-item`,
  goalTerm: `${own}/CodeSystem/sip-goal-term`,
  role: `${own}/CodeSystem/sip-role`,
  questionnaire: `${own}/Questionnaire/sip|1.0.0`,
  preMeeting: `${own}/Questionnaire/sip-formote|1.0.0`,
  regionQuestions: `${own}/Questionnaire/sip-region`,
  otherAnswers: `${own}/Questionnaire/sip-svar`,
  survey: `${own}/Questionnaire/sip-enkat`,
  consentPolicy: `${own}/policy/sip-samtycke`,
  software: `${own}/NamingSystem/software`,
} as const

export type IdentifierKind =
  | 'plan'
  | 'submission'
  | 'claim'
  | 'child'
  | 'guardian'
  | 'unit'
  | 'person'
  | 'need'
  | 'consent'
  | 'careteam'
  | 'goal'
  | 'activity'
  | 'task'
  | 'meeting'
  | 'invite'
  | 'documentation'
  | 'survey'
  | 'version'
  | 'document'

/** The system of one kind of identifier that we give out ourselves. */
export const namingSystem = (kind: IdentifierKind): string => `${own}/NamingSystem/sip-${kind}`

export type ExtensionName =
  | 'consent-form'
  | 'consent-withdrawn'
  | 'consent-units'
  | 'consent-added-unit'
  | 'missing-guardian'
  | 'follow-up'
  | 'outcome'
  | 'identified-by'
  | 'participation'
  | 'custody'
  | 'no-external-measures'
  | 'meeting'
  | 'time'
  | 'party'
  | 'decision'
  | 'version'

/** What R4 has no element for. */
export const extension = (name: ExtensionName): string => `${own}/StructureDefinition/sip-${name}`

type ProfileName =
  | 'care-plan'
  | 'goal'
  | 'consent'
  | 'intervention'
  | 'need'
  | 'appointment'
  | 'held-follow-up'
  | 'version-origin'
  | 'submission-task'
  | 'unit-task'

/** Says which of our profiles (`profiles/*.fsh`) a resource follows. */
export const profileMeta = (name: ProfileName) => ({
  profile: [`${own}/StructureDefinition/sip-${name}`],
})
