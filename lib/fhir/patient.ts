import type { Identifier, Patient } from '@medplum/fhirtypes'
import { readPersonalNumber } from '../plan/personal-number.ts'
import { compact } from './compact.ts'
import { type Context, identify } from './context.ts'
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
