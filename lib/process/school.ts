import type { Text } from '../plan/language.ts'
import type { Party } from '../plan/schema.ts'
import type { Region } from '../regions/profile.ts'

type School = Pick<Region, 'school'>

/** Schools are known by their sector or, where a municipality runs them, by their name. */
const isSchool = ({ unit, sector }: Pick<Party, 'unit' | 'sector'>): boolean =>
  sector === 'independentSchool' ||
  ((sector === '' || sector === 'municipality') &&
    /(^|\s)\S*skolan?(?=$|[\s,.-])|gymnasi|elevhäls|(^|\s)EHT(?=$|[\s,.-])/i.test(unit))

/** Whether a party is called or invited: a school without duty to come is invited. */
export const callKind = (party: Party, region?: School): 'summons' | 'invitation' =>
  party.kind !== 'summons' || (region?.school.mustAttend === 'no' && isSchool(party))
    ? 'invitation'
    : 'summons'

/** What the region's agreement says of a school's part; nothing of other parties. */
export const schoolDuty = (
  party: Party,
  region?: School,
): { readonly mustAttend: Region['school']['mustAttend']; readonly source: Text } | undefined =>
  region && isSchool(party) ? region.school : undefined
