/**
 * The elements of each resource that we send: `!` must be there, `*` is a list. What is not named
 * here we never write, so that it is a bug of ours.
 */
const shapes: Readonly<Record<string, string>> = {
  Appointment:
    'identifier* status! serviceType* description comment start end requestedPeriod* participant*!',
  CarePlan:
    'identifier*! status! intent! category*! title description subject! period created author contributor* careTeam* supportingInfo* goal* activity* note*',
  CareTeam: 'identifier* status category* name subject! participant* managingOrganization*',
  Communication: 'identifier* status! category* medium* subject! about* sent recipient* payload*',
  Consent:
    'identifier* status! scope! category*! patient! dateTime performer* organization* sourceReference policy* policyRule verification* provision',
  DocumentReference:
    'masterIdentifier status! docStatus type subject! date author* custodian content*! context',
  Encounter: 'identifier* status! class! type* subject! participant* period reasonCode*',
  Goal: 'identifier* lifecycleStatus! achievementStatus category* description! subject! target* expressedBy',
  Organization: 'identifier*! active name partOf',
  Patient: 'identifier*! active name* birthDate address*',
  PractitionerRole: 'identifier* active practitioner organization code* telecom*',
  Provenance: 'target*! occurredDateTime recorded! activity agent*! entity*',
  QuestionnaireResponse: 'identifier questionnaire! status! subject authored author item*',
  RelatedPerson: 'identifier* active patient! relationship* name*',
  ServiceRequest:
    'identifier* status! intent! category* code subject! occurrencePeriod authoredOn requester performer* reasonCode*',
  Task: 'identifier* groupIdentifier status! intent! code focus for! authoredOn lastModified requester owner input* output*',
}

const everywhere = 'resourceType id meta language text extension*'

/** What is missing, unknown, or one where there should be a list, in a resource of ours. */
export function shapeFaults(resource: Readonly<Record<string, unknown>>): readonly string[] {
  const type = String(resource.resourceType)
  const shape = shapes[type]
  if (shape === undefined) return [`${type}: never sent`]
  const elements = `${everywhere} ${shape}`.split(' ')
  const names = elements.map((element) => element.replace(/[!*]/g, ''))
  const unknown = Object.keys(resource).filter((name) => !names.includes(name))
  return [
    ...unknown.map((name) => `${type}.${name}: unknown`),
    ...elements.flatMap((element, index) => {
      const name = names[index] ?? ''
      const value = resource[name]
      if (value === undefined) return element.includes('!') ? [`${type}.${name}: missing`] : []
      const isList = Array.isArray(value)
      return isList === element.includes('*') ? [] : [`${type}.${name}: list or not`]
    }),
  ]
}
