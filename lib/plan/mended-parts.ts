import type { Mended } from './mended.ts'
import { valueUnder } from './same.ts'

/** The part of the plan that an answer stands in: one of the eight fields, the child, or around them. */
export type MendedPart = number | 'child' | 'around'

const parts: Readonly<Record<string, MendedPart>> = {
  child: 'child',
  guardians: 'child',
  custody: 'child',
  meetingQuestion: 'child',
  leadPrincipal: 1,
  needIdentifiedBy: 2,
  consent: 3,
  childParticipation: 4,
  interventions: 5,
  externalMeasures: 7,
  goals: 8,
  ownWish: 8,
}

const ofResponsibility = ['unit', 'person', 'start', 'followUp', 'status']

export function partOf({ path }: Mended): MendedPart {
  const [name = '', , cell = ''] = path
  if (name === 'interventions' && ofResponsibility.includes(cell)) return 6
  return valueUnder(parts, name) ?? 'around'
}

/** What stood there, as text to read. */
export const writtenMended = ({ was }: Mended): string =>
  typeof was === 'string' ? was : JSON.stringify(was)
