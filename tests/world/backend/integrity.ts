import { badRequest, conflict, OperationOutcomeError } from '@medplum/core'
import type { Resource } from '@medplum/fhirtypes'
import { cannotBeFollowed, localTarget, referencesIn } from './references.ts'
import type { VersionStore } from './version-store.ts'

/** Remembers what a transaction wrote, to check its references when all of it is in place. */
export class IntegrityCheck {
  readonly #store: VersionStore
  readonly #written = new Map<string, Resource>()
  readonly #deleted = new Set<string>()

  constructor(store: VersionStore) {
    this.#store = store
  }

  /** A resource was created or updated. */
  wrote(resource: Resource): void {
    this.#written.set(`${resource.resourceType}/${resource.id}`, resource)
  }

  /** A resource was deleted. */
  deleted(type: string, id: string): void {
    this.#written.delete(`${type}/${id}`)
    this.#deleted.add(`${type}/${id}`)
  }

  /** What stands there now because of this transaction. */
  written(): Iterable<Resource> {
    return this.#written.values()
  }

  /** Throws when something refers to a resource that is not there. */
  assertWhole(): void {
    for (const resource of this.#written.values()) this.#assertTargets(resource)
    for (const target of this.#deleted) {
      const users = this.#store.linkedFrom(target)
      if (users.length > 0) {
        throw new OperationOutcomeError(conflict(`${target} is referred to by ${users.join(', ')}`))
      }
    }
  }

  #assertTargets(resource: Resource): void {
    for (const { path, reference } of referencesIn(resource, resource.resourceType)) {
      const target = localTarget(reference)
      const [type = '', id = ''] = target?.split('/') ?? []
      const dangling = target
        ? !this.#store.current(type, id)?.resource
        : cannotBeFollowed(reference)
      if (dangling) {
        throw new OperationOutcomeError(badRequest('The reference points at nothing', path))
      }
    }
  }
}
