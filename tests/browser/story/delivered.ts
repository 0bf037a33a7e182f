import { namingSystem } from '../../../lib/fhir/systems.ts'
import { search } from './fhir-search.ts'

type Named = {
  readonly status?: string
  readonly identifier?: readonly { readonly system?: string; readonly value?: string }[]
  readonly groupIdentifier?: { readonly value?: string }
}

/** What a FHIR server holds of one plan: how many CarePlans, and the status of each submission. */
export async function delivered(
  base: string,
  planId: string,
): Promise<{ readonly carePlans: number; readonly submissions: readonly string[] }> {
  const carePlans: readonly Named[] = await search(base, 'CarePlan')
  const tasks: readonly Named[] = await search(base, 'Task')
  return {
    carePlans: carePlans.filter(({ identifier }) =>
      identifier?.some(({ system, value }) => system === namingSystem('plan') && value === planId),
    ).length,
    submissions: tasks
      .filter(
        ({ identifier, groupIdentifier }) =>
          groupIdentifier?.value === planId &&
          identifier?.some(({ system }) => system === namingSystem('submission')),
      )
      .map(({ status = '' }) => status),
  }
}
