import type { Bundle, Resource } from '@medplum/fhirtypes'
import { type Answer, answer, type Incoming } from './exchange.ts'
import { fhirJson } from './outcomes.ts'
import { ownDefinitions } from './own-definitions.ts'

const address = /^\/(StructureDefinition|ValueSet|CodeSystem|Questionnaire)(?:\/([A-Za-z0-9.-]+))?$/

/**
 * Our own definitions, open to all: by id, or by their canonical address as `?url=`. Undefined for
 * everything else, which is asked of the server behind.
 */
export function definitionsAnswer(base: string, incoming: Incoming): Answer | undefined {
  const [, type, id] = address.exec(incoming.path) ?? []
  if (!type || incoming.method !== 'GET') return undefined
  const all = ownDefinitions().filter(({ resourceType }) => resourceType === type)
  if (id) {
    const found = all.find((each) => each.id === id)
    return found && answer(200, fhirJson, JSON.stringify(found))
  }
  const asked = new URLSearchParams(incoming.query).get('url')?.split('|')[0]
  const found = all.filter(({ url }) => url === asked)
  return found.length > 0 ? answer(200, fhirJson, JSON.stringify(bundle(base, found))) : undefined
}

const bundle = (base: string, found: readonly Resource[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: found.length,
  entry: found.map((resource) => ({
    fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
    resource,
    search: { mode: 'match' },
  })),
})
