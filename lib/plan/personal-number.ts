import { isDay } from './output/time.ts'

/** A personal number or coordination number whose date and check digit hold. */
export type PersonalNumber = {
  /** Twelve digits, as FHIR wants it. */
  readonly digits: string
  readonly kind: 'personnummer' | 'samordningsnummer'
  /** `YYYY-MM-DD`. */
  readonly birthDate: string
}

const shape = /^(\d\d)?(\d\d)(\d\d)(\d\d)([-+]?)((?!000)\d{3})(\d)$/

/**
 * Reads a personal number with or without century, hyphen and plus sign (SKV 704, SKV 707).
 * Gives undefined for anything else; the plan then keeps the text as it was written, marked.
 */
export function readPersonalNumber(written: string): PersonalNumber | undefined {
  const compact = written.trim().replace(/[\s–]/g, (sign) => (sign === '–' ? '-' : ''))
  const [, century, year, month, day, sign, number, check] = shape.exec(compact) ?? []
  if (check === undefined) return undefined
  // Without a century it is the latest there is; with a plus the one before.
  const latest = new Date().getFullYear() - (sign === '+' ? 100 : 0)
  const fullYear = century ? `${century}${year}` : latest - ((latest - Number(year)) % 100)
  // A coordination number has sixty added to its day.
  const isCoordination = Number(day) > 60
  const date = String(Number(day) - (isCoordination ? 60 : 0)).padStart(2, '0')
  const birthDate = `${fullYear}-${month}-${date}`
  if (!isDay(birthDate) || checkDigit(`${year}${month}${day}${number}`) !== Number(check)) {
    return undefined
  }
  return {
    digits: `${fullYear}${month}${day}${number}${check}`,
    kind: isCoordination ? 'samordningsnummer' : 'personnummer',
    birthDate,
  }
}

/** Luhn's: every second digit doubled, from the first, and the sum filled up to tens. */
function checkDigit(digits: string): number {
  const sum = [...digits]
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((all, each) => all + (each > 9 ? each - 9 : each), 0)
  return (10 - (sum % 10)) % 10
}

/** The year of birth, or undefined when the number does not hold. */
export const birthYear = (written: string): string | undefined =>
  readPersonalNumber(written)?.birthDate.slice(0, 4)
