import { plainSigns } from './plain-signs.ts'

/** The sorts of numbers that a child in Sweden may be known by, as their issuers write them. */
export type NumberShape = {
  readonly kind: 'reservnummer' | 'lma'
  /** Who gives the number out; empty where several do. */
  readonly issuer: string
  /** The whole number in capitals, without spaces and hyphens. */
  readonly form: RegExp
  /** Only where it is written so; without its hyphen it could be anything. */
  readonly written?: RegExp
  /** Where it says the day of birth: `as-written`, or with the century moved by a multiple of three. */
  readonly birth?: 'as-written' | 'moved-century'
  /** The FHIR system of its identifiers, where the issuer has one. */
  readonly system?: string
}

const date = String.raw`(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`
const month = '(?:0[1-9]|1[0-2])'
/** The letters of the national reserve number. */
const letter = '[A-HJ-NPR-UX-Z]'

/**
 * The first that fits counts. The check digits differ by issuer and are not all published, so none is
 * checked here: a number of one of these shapes is taken as it is written.
 */
export const numberShapes: readonly NumberShape[] = [
  {
    kind: 'reservnummer',
    issuer: 'Inera',
    // XXYYMMDDNNGC: 00 and no date, or the century of birth moved by 3 up to 78 and the date.
    form: new RegExp(
      String.raw`^(?:00\d{2}[2-9]\d[45]\d|(?:2[2-9]|[3-8]\d|9[0-8])\d{2}${month}(?:0[1-9]|[12]\d|3[01]))${letter}{2}[0-9A-Z]\d$`,
    ),
    birth: 'moved-century',
    system: 'http://electronichealth.se/identifier/nationelltReservnummer',
  },
  {
    kind: 'reservnummer',
    issuer: 'Region Stockholm',
    form: /^99(?:19|20)\d{8}$/,
    system: 'urn:oid:1.2.752.97.3.1.3',
  },
  {
    kind: 'reservnummer',
    issuer: 'Västra Götalandsregionen',
    form: new RegExp(String.raw`^${date}[KMX]\d{3}$`),
    birth: 'as-written',
    system: 'urn:oid:1.2.752.113.11.0.2.1.1.1',
  },
  {
    kind: 'reservnummer',
    issuer: 'Region Värmland',
    form: new RegExp(String.raw`^${date}[A-Z]{2}\d{2}$`),
    birth: 'as-written',
    system: 'urn:oid:1.2.752.74.9.2',
  },
  {
    // T-numbers, and those of other regions: a date and four signs, letters and figures.
    kind: 'reservnummer',
    issuer: '',
    form: new RegExp(String.raw`^${date}(?=\d{0,3}[A-Z])(?=[A-Z]{0,3}\d)[0-9A-Z]{4}$`),
    birth: 'as-written',
  },
  {
    kind: 'reservnummer',
    issuer: '',
    // The same with the year in two figures.
    form: new RegExp(
      String.raw`^\d{2}${month}(?:0[1-9]|[12]\d|3[01])(?=\d{0,3}[A-Z])(?=[A-Z]{0,3}\d)[0-9A-Z]{4}$`,
    ),
  },
  {
    // Days 32 to 59: a number of days has been added, and how many differs.
    kind: 'reservnummer',
    issuer: '',
    form: new RegExp(String.raw`^(?:(?:19|20)\d{2}|\d{2})${month}(?:3[2-9]|[45]\d)\d{4}$`),
  },
  {
    kind: 'lma',
    issuer: 'Migrationsverket',
    // With the serial number of the card after it, or without.
    form: /^\d{8}(?:\/\d{1,3})?$/,
    written: /^\d{2} ?-/,
    system: 'http://electronichealth.se/identifier/LMA-nummer',
  },
]

/** In capitals, without spaces, hyphens and invisible marks: what two ways of writing have in common. */
export const bareNumber = (written: string): string =>
  plainSigns(written).toUpperCase().replace(/[ -]/g, '')

/** The shape of a number that is no personal number; undefined where it has none that is known. */
export const shapeOf = (written: string): NumberShape | undefined => {
  const bare = bareNumber(written)
  const seen = plainSigns(written)
  return numberShapes.find(({ form, written: as }) => form.test(bare) && as?.test(seen) !== false)
}
