import { getAllDataTypes, getSearchParameters, isResourceType } from '@medplum/core'
import type { CapabilityStatement, CapabilityStatementRestResource } from '@medplum/fhirtypes'
import { ownDefinition, ownDefinitions } from './own-definitions.ts'

type Interaction = NonNullable<CapabilityStatementRestResource['interaction']>[number]['code']

const searchable = ['token', 'reference', 'date', 'string', 'uri']
const interactions: Interaction[] = [
  'read',
  'vread',
  'update',
  'delete',
  'history-instance',
  'create',
  'search-type',
]

function resource(type: string): CapabilityStatementRestResource {
  const searchParam = Object.values(getSearchParameters(type) ?? {})
    .filter((parameter) => searchable.includes(parameter.type))
    .map(({ code, type }) => ({ name: code, type }))
  const profiles = ownDefinitions().flatMap((each) =>
    each.resourceType === 'StructureDefinition' && each.type === type ? each.url : [],
  )
  return {
    type: type as CapabilityStatementRestResource['type'],
    ...(profiles.length > 0 ? { supportedProfile: profiles } : {}),
    interaction: interactions.map((code) => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: false,
    conditionalCreate: true,
    conditionalRead: 'not-match',
    conditionalUpdate: true,
    conditionalDelete: 'single',
    referencePolicy: ['literal', 'logical', 'enforced'],
    ...(searchParam.length > 0 ? { searchParam } : {}),
  }
}

/** What this server can do, for `/metadata`. */
export function capabilities(base: string, since: string): CapabilityStatement {
  const types = Object.keys(getAllDataTypes())
    .filter((type) => isResourceType(type) && !ownDefinition('StructureDefinition', type))
    .sort()
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: since,
    kind: 'instance',
    software: { name: 'SIP regional backend' },
    implementation: { description: 'Receives shared child plans (SIP)', url: base },
    fhirVersion: '4.0.1',
    format: ['json'],
    rest: [
      {
        mode: 'server',
        resource: types.map(resource),
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
      },
    ],
  }
}
