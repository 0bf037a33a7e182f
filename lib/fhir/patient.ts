import type { Identifier, Patient } from '@medplum/fhirtypes'
import { inOneWay, readNumber } from '../plan/personal-number.ts'
import { compact } from './compact.ts'
import { type Context, identify } from './context.ts'
import { isPersonSystem, personSystems } from './person-systems.ts'
import type { Stored } from './protocol/transport.ts'
import type { ElementReader } from './reading/element-reader.ts'
import { isObject } from './reading/leaves.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import { systems } from './systems.ts'

/** The child. Of the region's own record, where there is one, no answer is overwritten (`isOwnPatient`). */
export function patient(context: Context): Patient {
  const { name, personalNumber, municipality, region } = context.plan.child
  return compact<Patient>({
    resourceType: 'Patient',
    meta: { profile: [systems.patientProfile] },
    identifier: personIdentifiers(personalNumber, identify(context, 'child', 'patient')),
    active: true,
    name: [{ use: 'official', text: name }],
    birthDate: readNumber(personalNumber)?.birthDate,
    address: (municipality || region) && [
      { use: 'home', district: municipality, state: region, country: 'SE' },
    ],
  })
}

/** What `patient` writes, what a server adds, and of names and addresses what `patient` puts in them. */
const written = {
  resource: [
    'resourceType',
    'id',
    'meta',
    'text',
    'identifier',
    'active',
    'name',
    'birthDate',
    'address',
  ],
  name: ['use', 'text'],
  address: ['use', 'district', 'state', 'country'],
}

/**
 * Whether this program made the region's record of the child. One record serves all plans of a child, and
 * has no identifier of a plan: it is told by its profile, and by holding nothing that is not written
 * here. One that somebody has added to is the region's own from then on.
 */
export function isOwnPatient(stored: Stored): boolean {
  const holdsOnly = (value: unknown, names: readonly string[]): boolean =>
    isObject(value) && Object.keys(value).every((name) => names.includes(name))
  const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
  return (
    each(stored.meta?.profile).includes(systems.patientProfile) &&
    holdsOnly(stored, written.resource) &&
    each(stored.name).every((name) => holdsOnly(name, written.name)) &&
    each(stored.address).every((address) => holdsOnly(address, written.address))
  )
}

/** Whether a record bears the label of protected identity. */
export const isProtectedPatient = ({ meta }: Stored): boolean =>
  meta?.security?.some(({ code }) => code !== undefined && Object.hasOwn(protections, code)) ===
  true

/**
 * A number that has a system of its own, as the only identifier. A reserve number whose issuer has
 * none, and what is no number, is kept beside an identifier of our own, so that it never matches
 * somebody else.
 */
export function personIdentifiers(written: string, ours: Identifier): Identifier[] {
  const number = readNumber(written)
  if (number?.system) return [{ use: 'official', system: number.system, value: number.value }]
  if (number) return [ours, { use: 'official', type: { text: reserve }, value: number.value }]
  return written.trim() === '' ? [ours] : [ours, { use: 'temp', value: written.trim() }]
}

const reserve = 'Reservnummer'

/** Which of several names counts, by its use: the first of these. */
const namesInForce = ['official', 'usual', '', 'nickname', 'anonymous', 'temp', 'maiden', 'old']

/** The name in force, as it was written, or put together where another system keeps it in parts. */
export function nameOfPerson(person: ElementReader): string {
  const names = person.each('name').map((name) => ({ name, use: name.words('use') }))
  const [first] = names.toSorted(
    (a, b) => namesInForce.indexOf(a.use) - namesInForce.indexOf(b.use),
  )
  if (!first) return ''
  const { name } = first
  return name.words('text') || [name.words('given'), name.words('family')].join(' ').trim()
}

/** The number, a personal one with its hyphen, or what was written where that is none. */
export function numberOf(person: ElementReader): string {
  const numbers = person.each('identifier').map((each) => ({
    system: each.words('system'),
    use: each.words('use'),
    type: each.words('type.text'),
    value: each.words('value'),
  }))
  const inForce = numbers.filter(({ use }) => use !== 'old')
  for (const system of personSystems) {
    const found = inForce.find((each) => isPersonSystem(each.system, system))
    if (found) return inOneWay(found.value)
  }
  const other =
    inForce.find(({ type }) => type === reserve) ?? inForce.find(({ use }) => use === 'temp')
  return other?.value ?? ''
}

const protections = {
  sekretessmarkering: 'sekretessmarkering',
  skyddadFolkbokforing: 'skyddadFolkbokforing',
} as const

/** The child, as the region's own record has it; where the identity is protected, without places. */
export function readPatient({ plan, carePlan }: PlanAssembly, child: ElementReader): void {
  const labels = [...carePlan.each('meta.security'), ...child.each('meta.security')]
  const [protection] = labels.flatMap((label) => label.choice('code', protections) ?? [])
  plan.child = {
    name: nameOfPerson(child),
    personalNumber: numberOf(child),
    protectedIdentity: protection ?? 'none',
    municipality: protection ? '' : child.words('address.district'),
    region: protection ? '' : child.words('address.state'),
  }
}
