import { numberShapes } from '../plan/number-shapes.ts'
import { systems } from './systems.ts'

/** By what else the same numbers are called: as an OID, which RIV-TA has. */
const otherNames: Readonly<Record<string, string>> = {
  'urn:oid:1.2.752.129.2.1.3.1': systems.personnummer,
  'urn:oid:1.2.752.129.2.1.3.3': systems.samordningsnummer,
  'urn:oid:1.2.752.74.9.1': systems.nationelltReservnummer,
}

/** The systems of the numbers that a person is known by, those first that count most. */
export const personSystems: readonly string[] = [
  systems.personnummer,
  systems.samordningsnummer,
  ...numberShapes.flatMap(({ system }) => system ?? []),
]

/** Whether an identifier’s system is this one, under whatever name. */
export const isPersonSystem = (found: string, system: string): boolean =>
  found === system || (Object.hasOwn(otherNames, found) && otherNames[found] === system)
