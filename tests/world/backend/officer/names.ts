import type { Reference, Resource } from '@medplum/fhirtypes'
import type { SqliteRepository } from '../repository.ts'

function ownName(resource: Resource): string | undefined {
  switch (resource.resourceType) {
    case 'Organization':
      return resource.name
    case 'PractitionerRole':
      return [resource.practitioner?.display, resource.organization?.display]
        .filter(Boolean)
        .join(', ')
    case 'Patient':
    case 'RelatedPerson':
    case 'Practitioner': {
      const [name] = resource.name ?? []
      return name?.text ?? [...(name?.given ?? []), name?.family].filter(Boolean).join(' ')
    }
    default:
      return undefined
  }
}

/** The resource a reference points at, or undefined when it is not here. */
export async function follow<T extends Resource>(
  repo: SqliteRepository,
  reference: Reference | undefined,
): Promise<T | undefined> {
  const [type, id] = reference?.reference?.split('/') ?? []
  if (!type || !id) return undefined
  return repo.exclusive(() => repo.readResource<T>(type, id)).catch(() => undefined)
}

/** The name of what a reference points at: what the sender called it, or what it calls itself. */
export async function nameOf(
  repo: SqliteRepository,
  reference: Reference | undefined,
): Promise<string> {
  if (reference?.display) return reference.display
  const resource = await follow(repo, reference)
  return (resource && ownName(resource)) || 'Okänd'
}
