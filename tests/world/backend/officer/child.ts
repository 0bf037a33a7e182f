import type { Patient } from '@medplum/fhirtypes'

/** The child as a page shows it. */
export interface Child {
  name: string
  birthYear: string
  protectedIdentity: boolean
}

const protectedCodes = ['sekretessmarkering', 'skyddadFolkbokforing']

/** Name and year of birth; never more than a list needs. */
export function childOf(patient: Patient | undefined): Child {
  const [name] = patient?.name ?? []
  const given = [...(name?.given ?? []), name?.family].filter(Boolean).join(' ')
  return {
    name: name?.text || given || 'Namn saknas',
    birthYear: patient?.birthDate?.slice(0, 4) ?? '',
    protectedIdentity: (patient?.meta?.security ?? []).some(({ code }) =>
      protectedCodes.includes(code ?? ''),
    ),
  }
}
