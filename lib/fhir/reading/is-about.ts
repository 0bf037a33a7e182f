import { sameWords } from '../../plan/alike-name.ts'
import { readNumber } from '../../plan/personal-number.ts'
import { compareNumbers } from '../../plan/same-child.ts'
import { sameNumber } from '../../plan/same-number.ts'
import { localReference, referenceOf } from '../protocol/places.ts'
import type { Stored } from '../protocol/transport.ts'
import { type ElementReader, readerOf } from './element-reader.ts'
import { isObject } from './leaves.ts'

/** Whom a plan is about, by all that its resources may call them. */
type Child = {
  /** `Patient/1`; another server's address as it was written. */
  readonly references: readonly string[]
  readonly identifiers: readonly PersonIdentifier[]
  /** What the plan calls them, where it tells no more. */
  readonly name: string
}

type PersonIdentifier = { readonly system: string; readonly value: string }

/**
 * The child of a CarePlan. Where that names the child by an identifier alone, the record with the same
 * identifier is the child's.
 * @param resources what was read together with it.
 */
export function childOf(carePlan: Stored, resources: readonly Stored[]): Child {
  const subject = readerOf(carePlan, new Set()).part('subject')
  const written = subject.words('reference')
  const [named] = identifiersIn([subject.part('identifier')])
  const isRecord = (each: Stored): boolean => {
    if (each.resourceType !== 'Patient') return false
    if (written) return referenceOf(each) === placeOf(written)
    return named !== undefined && identifiersOf(each).some((other) => isSame(named, other))
  }
  const contained = containedIn(carePlan).find(({ id }) => written === `#${id}`)
  const records = contained ? [contained] : resources.filter(isRecord)
  const places = written && !contained ? [placeOf(written)] : []
  return {
    references: contained ? [] : [...places, ...records.flatMap((each) => referenceOf(each) ?? [])],
    identifiers: records.length > 0 ? records.flatMap(identifiersOf) : named ? [named] : [],
    name: written || named ? '' : subject.words('display'),
  }
}

/** The child whose own record this is. */
export const childInRecord = (patient: Stored): Child => ({
  references: [referenceOf(patient) ?? ''],
  identifiers: identifiersOf(patient),
  name: '',
})

/** Whose a resource is: each type has its own word for it. */
const owners = ['subject', 'patient', 'for', 'beneficiary', 'individual', 'candidate']
/** Who takes part in it, by the words of the types. */
const participants = ['actor', 'member', 'individual']

/**
 * Whether a resource is about the child, or about nobody that it names. An owner who is given and
 * cannot be shown to be the child, by reference or by identifier, is somebody else.
 */
export function isAbout(
  stored: Stored,
  child: Child,
  contained: readonly Stored[] = containedIn(stored),
): boolean {
  const found = readerOf(stored, new Set())
  const linksAt = (name: string): readonly ElementReader[] =>
    Array.isArray(stored[name]) ? found.each(name) : [found.part(name)]
  const given = owners.flatMap(linksAt).filter(isGiven)
  const isChild = (link: ElementReader): boolean => isLinkTo(link, child, contained)
  const isPatient = (link: ElementReader): boolean => typeOf(link, contained) === 'Patient'
  const people = found
    .each('participant')
    .flatMap((each) => participants.map((name) => each.part(name)))
    .filter(isPatient)
  return (
    given.every(isChild) &&
    linksAt('focus').filter(isPatient).every(isChild) &&
    (given.length > 0 || people.length === 0 || people.some(isChild)) &&
    containedIn(stored).every((each) => isAbout(each, child, contained))
  )
}

/** Whether a reference leads to the child, or to what is no person who has a plan: a unit, a relative. */
function isLinkTo(link: ElementReader, child: Child, contained: readonly Stored[]): boolean {
  const reference = link.words('reference')
  const type = typeOf(link, contained)
  if (type && type !== 'Patient' && type !== 'Group') return true
  const inside = contained.find(({ id }) => reference === `#${id}`)
  const told = inside ? identifiersOf(inside) : identifiersIn([link.part('identifier')])
  const isTheirs = told.some((one) => child.identifiers.some((other) => isSame(one, other)))
  if (reference && !inside) {
    return child.references.includes(placeOf(reference)) && (isTheirs || !isOther(told, child))
  }
  if (told.length > 0) return isTheirs
  const isByName = child.name !== '' && !inside
  return isByName && sameWords(link.words('display'), child.name)
}

/** A number that can only be somebody else's. */
const isOther = (told: readonly PersonIdentifier[], { identifiers }: Child): boolean =>
  told.some((one) =>
    identifiers.some((other) => compareNumbers(one.value, other.value) === 'differs'),
  )

const isGiven = (link: ElementReader): boolean =>
  ['reference', 'identifier.value', 'display'].some((path) => link.words(path) !== '')

/** Of what type the resource is that a reference leads to; empty where it does not tell. */
function typeOf(link: ElementReader, contained: readonly Stored[]): string {
  const reference = link.words('reference')
  const inside = contained.find(({ id }) => reference === `#${id}`)
  const [, type] = /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+(?:\/_history\/[^/]+)?$/.exec(reference) ?? []
  return inside?.resourceType ?? type ?? link.words('type')
}

const placeOf = (reference: string): string => localReference(reference) ?? reference

/** A personal number is the same under whatever system; any other identifier is its issuer's. */
const isSame = (one: PersonIdentifier, other: PersonIdentifier): boolean =>
  (readNumber(one.value) !== undefined && sameNumber(one.value, other.value)) ||
  (one.value === other.value && one.system === other.system)

const identifiersOf = (person: Stored): readonly PersonIdentifier[] =>
  identifiersIn(readerOf(person, new Set()).each('identifier'))

const identifiersIn = (identifiers: readonly ElementReader[]): readonly PersonIdentifier[] =>
  identifiers
    .map((each) => ({ system: each.words('system'), value: each.words('value') }))
    .filter(({ value }) => value !== '')

const containedIn = ({ contained }: Stored): readonly Stored[] =>
  Array.isArray(contained)
    ? contained.filter((each) => isObject(each) && typeof each.resourceType === 'string')
    : []
