import { OperationOutcomeError } from '@medplum/core'
import type { CarePlan, Consent, Organization, Resource, Task } from '@medplum/fhirtypes'
import { localTarget, referencesIn } from '../references.ts'
import type { VersionStore } from '../version-store.ts'
import { type Caller, type Deed, mayDo } from './caller.ts'

/**
 * Who sees what: resources about a child are for the units that answer for its plan, that its
 * consent names, or that have been asked for something; not for one that it was withdrawn from.
 */
export class UnitAccess {
  readonly #store: VersionStore
  readonly #caller: Caller

  constructor(store: VersionStore, caller: Caller) {
    this.#store = store
    this.#caller = caller
  }

  /** Throws where no scope lets the caller do this to resources of this type. */
  assertScope(type: string, deed: Deed): void {
    if (!mayDo(this.#caller, type, deed)) refuse(`The log-in gives no right to do this to ${type}`)
  }

  /** Throws where the resource is about a child that is another unit's. */
  assertUnit(resource: Resource): void {
    if (!this.isFor(resource)) refuse('The plan is for other units than yours')
  }

  /**
   * Throws where a unit's own answer is written by somebody else. Whoever asks may call it off, and
   * ask again after that.
   */
  assertAnswer(resource: Resource, before: Resource | undefined): void {
    const { resourceType, owner, status, code } = (before ?? resource) as Task
    const asksUnit = code?.coding?.some((coding) => coding.code === 'ansvar')
    if (resource.resourceType !== 'Task' || resourceType !== 'Task' || !asksUnit) return
    const isAsking = before === undefined && ['draft', 'requested'].includes(status)
    const isCallingOff = before !== undefined && resource.status === 'cancelled'
    const isAgain =
      before !== undefined && status === 'cancelled' && resource.status === 'requested'
    const isSame = before === undefined || resource.owner?.reference === owner?.reference
    if (owner === undefined || ((isAsking || isCallingOff || isAgain) && isSame)) return
    const [unit] = references(owner).flatMap((reference) => this.#nameOf(reference))
    if (!this.#caller.units.some((each) => plain(each) === unit)) {
      refuse('Only the unit that is asked may answer')
    }
  }

  isFor(resource: Resource): boolean {
    const child =
      resource.resourceType === 'Patient'
        ? `Patient/${resource.id}`
        : referencesIn(resource, resource.resourceType)
            .map(({ reference }) => localTarget(reference))
            .find((target) => target?.startsWith('Patient/'))
    if (child === undefined) return true
    const units = this.#unitsOf(child)
    return units.size === 0 || this.#caller.units.some((unit) => units.has(plain(unit)))
  }

  #unitsOf(child: string): ReadonlySet<string> {
    const about = this.#store.linkedFrom(child).flatMap((target) => this.#read(target) ?? [])
    const withdrawn = new Set(about.flatMap(withdrawnIn))
    return new Set(
      about
        .flatMap(namedIn)
        .filter((reference) => !withdrawn.has(reference))
        .flatMap((reference) => this.#nameOf(reference)),
    )
  }

  #nameOf(reference: string): readonly string[] {
    const organization = this.#read(reference) as Organization | undefined
    return organization?.name === undefined ? [] : [plain(organization.name)]
  }

  #read(target: string): Resource | undefined {
    const [type = '', id = ''] = target.split('/')
    return this.#store.current(type, id)?.resource
  }
}

const refuse = (text: string): never => {
  const issue = [{ severity: 'error' as const, code: 'forbidden' as const, details: { text } }]
  throw new OperationOutcomeError({ resourceType: 'OperationOutcome', id: 'forbidden', issue })
}

const plain = (name: string) => name.trim().toLocaleLowerCase('sv')

const references = (...found: ({ reference?: string } | undefined)[]) =>
  found.flatMap((each) => each?.reference ?? [])

const namedIn = (resource: Resource): string[] => {
  if (resource.resourceType === 'CarePlan') return references((resource as CarePlan).author)
  if (resource.resourceType === 'Task') return references((resource as Task).owner)
  if (resource.resourceType !== 'Consent') return []
  return references(...((resource as Consent).provision?.actor ?? []).map((each) => each.reference))
}

const withdrawnIn = (resource: Resource): string[] =>
  resource.resourceType === 'Consent'
    ? references(
        ...((resource as Consent).provision?.provision ?? [])
          .filter(({ type, period }) => type === 'deny' && period?.start)
          .flatMap(({ actor = [] }) => actor.map((each) => each.reference)),
      )
    : []
