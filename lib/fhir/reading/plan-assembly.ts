import type { Plan } from '../../plan/schema.ts'
import type { ResourceReader, ResourceSet } from './resource-set.ts'

/** A plan that is being put together of resources. */
export type PlanAssembly = {
  readonly plan: Plan
  readonly resourceSet: ResourceSet
  readonly carePlan: ResourceReader
  /** The child's own resource, `Patient/1`. */
  readonly child: string
  /** The rows of the guardians, by where they are stored. */
  readonly guardians: ReadonlyMap<string, string>
}

/** What an organisation or a person is called: in the words of the reference, else by its own name. */
export function nameAt(
  { resourceSet }: PlanAssembly,
  { reference, display }: { readonly reference: string; readonly display: string },
): string {
  const held = resourceSet.at(reference)
  if (!held) return display
  const name = held.words('name') || held.words('name.text') || held.words('practitioner.display')
  return display || name
}
