import { isDay, now } from '../dates/day.ts'
import { swedishDay } from '../dates/sweden.ts'
import { bareNumber, type NumberShape, shapeOf } from './number-shapes.ts'
import { plainSigns } from './plain-signs.ts'

/** A personal number or coordination number whose date and check digit hold. */
type PersonalNumber = {
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
  const found = form.exec(plainSigns(written).replace(/ /g, ''))
  if (!found) return undefined
  const [, century = '', short = '', month = '', day = '', sign = '', serial = ''] = found
  const year = century ? century + short : yearOf(short, sign)
  // In a coordination number 60 has been added to the day.
  const isCoordination = Number(day) > 60
  const birthDay = isCoordination ? String(Number(day) - 60).padStart(2, '0') : day
  const birthDate = `${year}-${month}-${birthDay}`
  if (!isDay(birthDate) || !addsUp(short + month + day + serial)) return undefined
  const kind = isCoordination ? 'samordningsnummer' : 'personnummer'
  return { digits: year + month + day + serial, kind, birthDate }
}

const form = /^((?!00)\d\d)?(\d\d)(\d\d)(\d\d)([+-]?)((?!000)\d{4})$/

/** The latest year with these two figures; with a plus the one a hundred years before. */
function yearOf(short: string, sign: string): string {
  const latest = Number(swedishDay(now()).slice(0, 4)) - (sign === '+' ? 100 : 0)
  return String(latest - ((latest - Number(short)) % 100))
}

/** The check digit, by the Luhn algorithm. */
const addsUp = (digits: string): boolean =>
  [...digits]
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
    .reduce((sum, each) => sum + (each > 9 ? each - 9 : each), 0) %
    10 ===
  0

/** A number of any sort that children are known by. */
type ChildNumber = {
  readonly kind: PersonalNumber['kind'] | NumberShape['kind']
  /** As it is sent: without spaces and hyphens, a personal number in twelve figures. */
  readonly value: string
  /** `YYYY-MM-DD`, where the number says so for sure. */
  readonly birthDate?: string | undefined
  /** Who gives it out, and the FHIR system that it has, where these are known. */
  readonly issuer?: string | undefined
  readonly system?: string | undefined
}

/** Reads a personal number, a coordination number, or one of the shapes that stand in for them. */
export function readNumber(written: string): ChildNumber | undefined {
  const personal = readPersonalNumber(written)
  if (personal) {
    const { digits: value, kind, birthDate } = personal
    return { kind, value, birthDate, system: `http://electronichealth.se/identifier/${kind}` }
  }
  const shape = shapeOf(written)
  if (!shape) return undefined
  const { kind, issuer, system } = shape
  const bare = bareNumber(written)
  const value = kind === 'lma' ? bare.replace(/^(\d{2})(\d{6}).*$/, '$1-$2') : bare
  return { kind, value, birthDate: birthDateIn(bare, shape), issuer: issuer || undefined, system }
}

/** In the one way that others hold it: a personal number with its hyphen, all others as they are sent. */
export const inOneWay = (written: string): string => {
  const number = readNumber(written)
  if (!number) return written.trim()
  const isPersonal = number.kind === 'personnummer' || number.kind === 'samordningsnummer'
  return isPersonal ? number.value.replace(/^(\d{8})/, '$1-') : number.value
}

/**
 * Whether a text that was typed or read is for sure no number that children are known by: figures that
 * do not add up, or no figures at all. A shape with letters that nobody here knows may be a region's
 * own, unless its letters are those that stand in for figures by a slip. Nothing is not wrong.
 */
export const isWrongNumber = (written: string): boolean => {
  const bare = bareNumber(written)
  if (bare === '' || readNumber(written)) return false
  return !/\d.*\d.*\d/.test(bare) || !/[A-HJKMNP-Z]/.test(bare)
}

const birthDateIn = (bare: string, { birth }: NumberShape): string | undefined => {
  if (!birth) return undefined
  const first = Number(bare.slice(0, 2))
  const century = birth === 'as-written' ? first : [undefined, 19, 20][first % 3]
  if (first === 0 || century === undefined) return undefined
  const date = `${century}${bare.slice(2, 4)}-${bare.slice(4, 6)}-${bare.slice(6, 8)}`
  return isDay(date) ? date : undefined
}

/** The year of birth, or undefined where the number does not say it for sure. */
export const birthYear = (written: string): string | undefined =>
  readNumber(written)?.birthDate?.slice(0, 4)
