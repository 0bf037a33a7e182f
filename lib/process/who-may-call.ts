import type { Text } from '../plan/language.ts'
import type { Party } from '../plan/schema.ts'
import type { Region, Sector } from '../regions/profile.ts'

/** Any of these may call. */
const names: Record<Sector, Text> = {
  municipality: { sv: 'kommunen', en: 'a municipality' },
  region: { sv: 'regionen', en: 'a region' },
  independentSchool: { sv: 'en fristående skola', en: 'an independent school' },
  other: { sv: 'andra', en: 'others' },
}

/**
 * What to know before somebody calls who by the region's agreement does not. It warns and never
 * blocks: no law forbids to call. Nothing where the caller's principal is not known.
 */
export const callerWarning = (
  { name, mayCall }: Pick<Region, 'name' | 'mayCall'>,
  caller: Party['sector'],
): Text | undefined => {
  if (caller === '' || mayCall.sectors.includes(caller)) return undefined
  const joined = (language: keyof Text, or: string) =>
    mayCall.sectors
      .map((sector) => names[sector][language])
      .join(', ')
      .replace(/, ([^,]*)$/, ` ${or} $1`)
  return {
    sv: `${name}: det är ${joined('sv', 'eller')} som kallar till SIP. ${mayCall.source.sv} Be ${joined('sv', 'eller')} att kalla, eller kalla ändå.`,
    en: `${name}: ${joined('en', 'or')} calls to a SIP. ${mayCall.source.en} Ask ${joined('en', 'or')} to call, or call anyway.`,
  }
}
