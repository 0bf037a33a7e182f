import type { Identifier, Patient } from '@medplum/fhirtypes'
import { readPersonalNumber } from '../plan/personal-number.ts'
import { compact } from './compact.ts'
import { type Context, identify } from './context.ts'
import type { Draft } from './reading/draft.ts'
import type { Held } from './reading/shelf.ts'
import { systems } from './systems.ts'

/** The child. The region's own record of the child, where there is one, is never overwritten. */
export function patient(context: Context): Patient {
  const { name, personalNumber, municipality, region } = context.plan.child
  return compact<Patient>({
    resourceType: 'Patient',
    meta: { profile: [systems.patientProfile] },
    identifier: personIdentifiers(personalNumber, identify(context, 'child', 'patient')),
    active: true,
    name: [{ use: 'official', text: name }],
    birthDate: readPersonalNumber(personalNumber)?.birthDate,
    address: (municipality || region) && [
      { use: 'home', district: municipality, state: region, country: 'SE' },
    ],
  })
}

/**
 * A personal number that holds, as the only identifier. One that does not is kept as it was
 * written, beside an identifier of our own: it must never match somebody else.
 */
export function personIdentifiers(written: string, ours: Identifier): Identifier[] {
  const number = readPersonalNumber(written)
  if (number) return [{ use: 'official', system: systems[number.kind], value: number.digits }]
  return written.trim() === '' ? [ours] : [ours, { use: 'temp', value: written.trim() }]
}

/** The name as it was written, or put together where another system keeps it in parts. */
export const nameOfPerson = (person: Held): string =>
  person.words('name.text') ||
  [person.words('name.given'), person.words('name.family')].join(' ').trim()

/** The number of twelve digits, or what was written where that is none. */
export function numberOf(person: Held): string {
  const numbers = person.each('identifier').map((each) => ({
    isOfficial: [systems.personnummer, systems.samordningsnummer].some(
      (system) => each.words('system') === system,
    ),
    isTemporary: each.words('use') === 'temp',
    value: each.words('value'),
  }))
  const official = numbers.find(({ isOfficial }) => isOfficial)?.value
  if (official) return official.replace(/^(\d{8})(\d{4})$/, '$1-$2')
  return numbers.find(({ isTemporary }) => isTemporary)?.value ?? ''
}

const protections = {
  sekretessmarkering: 'sekretessmarkering',
  skyddadFolkbokforing: 'skyddadFolkbokforing',
} as const

/** The child, as the region's own record has it; where the identity is protected, without places. */
export function readPatient({ plan, carePlan }: Draft, child: Held): void {
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
