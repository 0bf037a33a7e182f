import Personnummer from 'personnummer'

/** A personal number or coordination number whose date and check digit hold. */
export type PersonalNumber = {
  /** Twelve digits, as FHIR wants it. */
  readonly digits: string
  readonly kind: 'personnummer' | 'samordningsnummer'
  /** `YYYY-MM-DD`. */
  readonly birthDate: string
}

/**
 * Reads a personal number with or without century, hyphen and plus sign (SKV 704, SKV 707).
 * Gives undefined for anything else; the plan then keeps the text as it was written, marked.
 */
export function readPersonalNumber(written: string): PersonalNumber | undefined {
  const compact = written.trim().replace(/[\s–]/g, (sign) => (sign === '–' ? '-' : ''))
  if (!Personnummer.valid(compact)) return undefined
  const number = Personnummer.parse(compact)
  return {
    digits: number.format(true),
    kind: number.isCoordinationNumber() ? 'samordningsnummer' : 'personnummer',
    birthDate: number.getDate().toISOString().slice(0, 10),
  }
}

/** The year of birth, or undefined when the number does not hold. */
export const birthYear = (written: string): string | undefined =>
  readPersonalNumber(written)?.birthDate.slice(0, 4)
