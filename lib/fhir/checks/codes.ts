/** The codes that R4 demands (required bindings) of the elements that we write, by path without numbers. */
const required: Readonly<Record<string, string>> = {
  'Appointment.status':
    'proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist',
  'Appointment.participant.status': 'accepted declined tentative needs-action',
  'Appointment.participant.required': 'required optional information-only',
  'CarePlan.status': 'draft active on-hold revoked completed entered-in-error unknown',
  'CarePlan.intent': 'proposal plan order option',
  'CarePlan.text.status': 'generated extensions additional empty',
  'CareTeam.status': 'proposed active suspended inactive entered-in-error',
  'Communication.status':
    'preparation in-progress not-done on-hold stopped completed entered-in-error unknown',
  'Consent.status': 'draft proposed active rejected inactive entered-in-error',
  'Consent.provision.type': 'deny permit',
  'Consent.provision.provision.type': 'deny permit',
  'DocumentReference.status': 'current superseded entered-in-error',
  'DocumentReference.docStatus': 'preliminary final amended entered-in-error',
  'Encounter.status':
    'planned arrived triaged in-progress onleave finished cancelled entered-in-error unknown',
  'Goal.lifecycleStatus':
    'proposed planned accepted active on-hold completed cancelled entered-in-error rejected',
  'PractitionerRole.telecom.system': 'phone fax email pager url sms other',
  'Provenance.entity.role': 'derivation revision quotation source removal',
  'QuestionnaireResponse.status': 'in-progress completed amended entered-in-error stopped',
  'ServiceRequest.status': 'draft active on-hold revoked completed entered-in-error unknown',
  'ServiceRequest.intent':
    'proposal plan directive order original-order reflex-order filler-order instance-order option',
  'Task.status':
    'draft requested received accepted rejected ready cancelled in-progress on-hold failed completed entered-in-error',
  'Task.intent':
    'unknown proposal plan order original-order reflex-order filler-order instance-order option',
}
const uses = 'usual official temp secondary old home work nickname anonymous maiden billing mobile'

/** Whether a value is one of those that its element may hold; true where R4 leaves it open. */
export function isAllowed(path: string, value: unknown): boolean {
  const plain = path.replace(/\[\d+\]/g, '')
  const codes = plain.endsWith('.use') ? uses : required[plain]
  return codes === undefined || codes.split(' ').includes(String(value))
}

/** What each reference may lead to, by the name of its element. */
const targets: Readonly<Record<string, string>> = {
  subject: 'Patient',
  patient: 'Patient',
  for: 'Patient',
  careTeam: 'CareTeam',
  goal: 'Goal',
  owner: 'Organization',
  organization: 'Organization',
  managingOrganization: 'Organization',
  custodian: 'Organization',
  partOf: 'Organization',
  focus: 'CarePlan',
  related: 'CarePlan',
  sourceReference: 'QuestionnaireResponse',
}

/** Whether a reference at a path may lead to a resource of this type. */
export function mayLeadTo(path: string, type: string): boolean {
  const name = /([A-Za-z]+)(?:\[\d+\])?\.reference$/.exec(path)?.[1] ?? ''
  return (targets[name] ?? type) === type
}
