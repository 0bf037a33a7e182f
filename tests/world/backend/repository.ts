import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import {
  badRequest,
  businessRule,
  DEFAULT_SEARCH_COUNT,
  gone,
  isResourceType,
  notFound,
  OperationOutcomeError,
  preconditionFailed,
  type SearchRequest,
  type WithId,
} from '@medplum/core'
import {
  type CreateResourceOptions,
  type DeleteResourceOptions,
  FhirRepository,
  getExtraEntries,
  type ReadHistoryOptions,
  type UpdateResourceOptions,
} from '@medplum/fhir-router'
import type { Bundle, BundleEntry, Reference, Resource } from '@medplum/fhirtypes'
import type { Caller } from './access/caller.ts'
import { UnitAccess } from './access/unit-access.ts'
import { historyBundle } from './history-bundle.ts'
import { IntegrityCheck } from './integrity.ts'
import { Lock } from './lock.ts'
import { ownProfileOf } from './own-definitions.ts'
import { searchQuery } from './search-query.ts'
import { validate } from './validation.ts'
import { type StoredVersion, VersionStore } from './version-store.ts'

const maxCount = 1000

/** FHIR resources in SQLite: versions, search, and transactions that happen whole or not at all. */
export class SqliteRepository extends FhirRepository {
  readonly #database: DatabaseSync
  readonly #store: VersionStore
  readonly #lock = new Lock()
  #transaction: IntegrityCheck | undefined
  /** Of the request that is being answered; without a caller all is open. */
  #access: UnitAccess | undefined

  constructor(database: DatabaseSync) {
    super()
    this.#database = database
    this.#store = new VersionStore(database)
  }

  /** Runs `work` with nobody else reading or writing; ids resolved in it stay true to its end. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    return this.#lock.run(work)
  }

  /** As `exclusive`, with the rights of one caller. */
  actingFor<T>(caller: Caller | undefined, work: () => Promise<T>): Promise<T> {
    return this.exclusive(async () => {
      this.#access = caller && new UnitAccess(this.#store, caller)
      try {
        return await work()
      } finally {
        this.#access = undefined
      }
    })
  }

  override setMode(): void {}

  override generateId(): string {
    return randomUUID()
  }

  override createResource<T extends Resource>(
    resource: T,
    options?: CreateResourceOptions,
  ): Promise<WithId<T>> {
    this.#access?.assertScope(resource.resourceType, 'c')
    const id = options?.assignedId && resource.id ? resource.id : this.generateId()
    return this.withTransaction(async () => this.#write({ ...resource, id }, undefined))
  }

  override updateResource<T extends Resource>(
    resource: T,
    options?: UpdateResourceOptions,
  ): Promise<WithId<T>> {
    return this.withTransaction(async () => {
      const { id, resourceType } = resource
      if (!id) throw new OperationOutcomeError(badRequest('Missing id'))
      this.#access?.assertScope(resourceType, 'u')
      return this.#write({ ...resource, id }, this.#expect(resourceType, id, options?.ifMatch))
    })
  }

  override deleteResource(
    type: string,
    id: string,
    options?: DeleteResourceOptions,
  ): Promise<void> {
    return this.withTransaction(async () => {
      this.#access?.assertScope(type, 'd')
      const { version } = this.#expect(type, id, options?.ifMatch)
      this.#store.remove(type, id, version + 1, new Date().toISOString())
      this.#transaction?.deleted(type, id)
    })
  }

  override patchResource<T extends Resource>(): Promise<WithId<T>> {
    throw new OperationOutcomeError(businessRule('no-patch', 'PATCH is not supported: use PUT'))
  }

  override async readResource<T extends Resource>(type: string, id: string): Promise<WithId<T>> {
    const stored = this.#visible(type, id)
    if (!stored.resource) throw new OperationOutcomeError(gone)
    return stored.resource as WithId<T>
  }

  override readReference<T extends Resource>({ reference = '' }: Reference<T>): Promise<WithId<T>> {
    const [type = '', id = ''] = reference.split('/')
    return this.readResource(type, id)
  }

  override readReferences<T extends Resource>(
    references: readonly Reference<T>[],
  ): Promise<(T | Error)[]> {
    return Promise.all(
      references.map((one) => this.readReference<T>(one).catch((error: Error) => error)),
    )
  }

  override async readHistory<T extends Resource>(
    type: string,
    id: string,
    { limit, offset }: ReadHistoryOptions = {},
  ): Promise<Bundle<WithId<T>>> {
    const total = this.#visible(type, id).version
    return historyBundle<T>(type, id, total, this.#store.all(type, id, limit, offset))
  }

  override async readVersion<T extends Resource>(
    type: string,
    id: string,
    version: string,
  ): Promise<WithId<T>> {
    this.#visible(type, id)
    const stored = this.#store.one(type, id, version)
    if (!stored) throw new OperationOutcomeError(notFound)
    if (!stored.resource) throw new OperationOutcomeError(gone)
    return stored.resource as WithId<T>
  }

  override async search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const { resourceType: type, filters = [] } = request
    if (!isResourceType(type)) throw new OperationOutcomeError(notFound)
    this.#access?.assertScope(type, 's')
    // Who knows a child's number may find the child, so that it is never stored twice.
    const byNumber = type === 'Patient' && filters.some(({ code }) => code === 'identifier')
    const { sql, values } = searchQuery(request)
    const count = Math.min(request.count ?? DEFAULT_SEARCH_COUNT, maxCount)
    const rows = this.#database
      .prepare(sql)
      .all(...values)
      .map(({ content }) => JSON.parse(String(content)) as WithId<T>)
      .filter((resource) => byNumber || (this.#access?.isFor(resource) ?? true))
    const offset = request.offset ?? 0
    const matches = rows.slice(offset, offset + count)
    const entry: BundleEntry[] = matches.map((resource) => ({
      resource,
      search: { mode: 'match' },
    }))
    if (request.include || request.revInclude) await getExtraEntries(this, request, matches, entry)
    const found = entry.length > 0 ? { entry: entry as BundleEntry<WithId<T>>[] } : {}
    return { resourceType: 'Bundle', type: 'searchset', total: rows.length, ...found }
  }

  override async searchByReference<T extends Resource>(): Promise<Record<string, WithId<T>[]>> {
    throw new OperationOutcomeError(businessRule('no-graphql', 'GraphQL is not supported'))
  }

  override withTransaction<T>(callback: (repo: this) => Promise<T>): Promise<T> {
    return this.exclusive(async () => {
      if (this.#transaction) return callback(this)
      this.#transaction = new IntegrityCheck(this.#store)
      this.#database.exec('BEGIN IMMEDIATE')
      try {
        const result = await callback(this)
        this.#transaction.assertWhole()
        for (const resource of this.#transaction.written()) this.#access?.assertUnit(resource)
        this.#database.exec('COMMIT')
        return result
      } catch (error) {
        this.#database.exec('ROLLBACK')
        throw error
      } finally {
        this.#transaction = undefined
      }
    })
  }

  #visible(type: string, id: string): StoredVersion {
    this.#access?.assertScope(type, 'r')
    const stored = this.#store.current(type, id)
    if (!stored) throw new OperationOutcomeError(notFound)
    if (stored.resource) this.#access?.assertUnit(stored.resource)
    return stored
  }

  #expect(type: string, id: string, ifMatch: string | undefined): StoredVersion {
    const stored = this.#store.current(type, id)
    if (!stored) throw new OperationOutcomeError(notFound)
    if (!stored.resource) throw new OperationOutcomeError(gone)
    this.#access?.assertUnit(stored.resource)
    if (ifMatch && ifMatch !== String(stored.version)) {
      throw new OperationOutcomeError(preconditionFailed)
    }
    return stored
  }

  #write<T extends Resource>(resource: WithId<T>, before: StoredVersion | undefined): WithId<T> {
    const issue = validate(resource)
    if (issue.length > 0) {
      // 422 is for what breaks a profile; what is no R4 at all is a 400.
      const id = ownProfileOf(resource) ? 'business-rule' : undefined
      throw new OperationOutcomeError({
        resourceType: 'OperationOutcome',
        ...(id && { id }),
        issue,
      })
    }
    this.#access?.assertAnswer(resource, before?.resource)
    const version = (before?.version ?? 0) + 1
    const lastUpdated = new Date().toISOString()
    const meta = { ...resource.meta, versionId: String(version), lastUpdated }
    const stored = { ...resource, meta }
    this.#store.write(stored, version, lastUpdated)
    this.#transaction?.wrote(stored)
    return stored
  }
}
