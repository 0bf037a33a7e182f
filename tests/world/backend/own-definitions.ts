import { getAllDataTypes, loadDataType } from '@medplum/core'
import type {
  CodeSystem,
  Questionnaire,
  Resource,
  StructureDefinition,
  ValueSet,
} from '@medplum/fhirtypes'
import { ownProfiles } from './own-profiles.ts'

type Definition = StructureDefinition | ValueSet | CodeSystem | Questionnaire

let definitions = new Map<string, Definition>()

/** Makes our own profiles, questionnaires and codes known, once per process. */
export async function loadOwnDefinitions(): Promise<void> {
  if (definitions.size > 0) return
  const all = (await ownProfiles()) as readonly Definition[]
  definitions = new Map(all.flatMap((each) => (each.url ? [[each.url, each] as const] : [])))
  const profiles = all.filter((each) => each.resourceType === 'StructureDefinition')
  keepParsed(profiles.filter(({ type }) => type !== 'Extension'))
}

/**
 * Given a profile, `validateResource` parses it anew for each resource, which takes longer than the
 * rest of its work. As a type by the name of its own address it is parsed once.
 */
function keepParsed(profiles: readonly StructureDefinition[]): void {
  const types = getAllDataTypes()
  const before = { ...types }
  for (const profile of profiles) loadDataType({ ...profile, type: profile.url })
  // What they say of the parts of a resource holds in them alone.
  Object.assign(types, before)
}

/** All that is ours. */
export const ownDefinitions = (): readonly Definition[] => [...definitions.values()]

/** What a canonical address of ours stands for, with or without its version. */
export function ownDefinition<Type extends Definition['resourceType']>(
  type: Type,
  canonical: string,
): (Definition & { resourceType: Type }) | undefined {
  const found = definitions.get(canonical.split('|')[0] ?? canonical)
  return found?.resourceType === type ? (found as Definition & { resourceType: Type }) : undefined
}

/** The first profile of ours that a resource says it follows. */
export const ownProfileOf = ({ meta }: Resource): StructureDefinition | undefined =>
  meta?.profile?.flatMap((url) => ownDefinition('StructureDefinition', url) ?? [])[0]
