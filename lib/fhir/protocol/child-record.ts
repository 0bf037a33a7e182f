import type { BundleEntry } from '@medplum/fhirtypes'
import { sameWords } from '../../plan/alike-name.ts'
import type { RegisterKeeps } from '../../plan/registered-person.ts'
import { asResource, replacement } from '../bundle.ts'
import { type Mapping, securityOf, withSecurityLabel } from '../mapping.ts'
import { isOwnPatient, isProtectedPatient, nameOfPerson } from '../patient.ts'
import { readerOf } from '../reading/element-reader.ts'
import { sameResource } from './same-resource.ts'
import type { Stored } from './transport.ts'

/**
 * What a commit writes in the record of the child that the region holds: the label of protected
 * identity in each; in one that this program made, also the name and the places as the plan has them,
 * and with protected identity no place. Nothing where it says so already.
 */
export function childRecordEntries(
  mapping: Mapping,
  stored: Stored,
): (readonly [string, BundleEntry])[] {
  const { context } = mapping
  const code = securityOf(context)?.code
  const isLabelled = stored.meta?.security?.some((label) => label.code === code)
  const renewed = {
    key: 'patient',
    resource: asResource(isOwnPatient(stored) ? withOwnAnswers(mapping, stored) : stored),
  }
  const part = isLabelled ? renewed : withSecurityLabel(context, renewed)
  if (sameResource(part.resource, stored)) return []
  const place = { reference: `Patient/${stored.id}`, version: stored.meta?.versionId ?? '' }
  return [['patient', replacement(context, part, place)]]
}

/** A label that somebody has put there stays, and then no place is written beside it. */
function withOwnAnswers({ shared }: Mapping, stored: Stored): Stored {
  const child = shared.find(({ key }) => key === 'patient')?.resource
  if (child?.resourceType !== 'Patient') return stored
  // A narrative that the server has made may hold the place: it makes it anew.
  const { address: _was, text: _narrative, ...rest } = stored
  const { name = stored.name, address } = child
  return { ...rest, name, ...(address && !isProtectedPatient(stored) && { address }) }
}

/** What the region's own record of the child goes on saying after a handoff; nothing where this program made it. */
export function registerKeeps({ context }: Mapping, stored: Stored): RegisterKeeps | undefined {
  if (isOwnPatient(stored)) return undefined
  if (securityOf(context) || isProtectedPatient(stored))
    return stored.address ? 'places' : undefined
  const { name, municipality, region } = context.plan.child
  const person = readerOf(stored, new Set())
  const differs = (ours: string, theirs: string): boolean =>
    ours.trim() !== '' && !sameWords(ours, theirs)
  return differs(name, nameOfPerson(person)) ||
    differs(municipality, person.words('address.district')) ||
    differs(region, person.words('address.state'))
    ? 'answers'
    : undefined
}
