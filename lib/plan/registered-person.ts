import { hashOf } from './fingerprint.ts'
import type { Plan } from './schema.ts'

/** A person as the region's register has them; each is empty where it has none. */
export type RegisteredPerson = {
  readonly name: string
  /** `YYYY-MM-DD`, or what the register has of it. */
  readonly birthDate: string
}

/**
 * Names one finding: the child as the plan has it, beside the person as the region has it. An
 * answer to it holds for this finding alone, and tells nothing of the person.
 */
export const findingOf = (
  { name, personalNumber }: Plan['child'],
  person: RegisteredPerson,
): string => hashOf([name, personalNumber, person.name, person.birthDate])

/**
 * What the region's own record of the child goes on saying, which no handoff changes: where a child with
 * protected identity lives, or another name, municipality or region than the plan has.
 */
export type RegisterKeeps = 'places' | 'answers'
