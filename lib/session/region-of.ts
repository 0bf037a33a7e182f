import { parseProfile } from '../regions/parse-profile.ts'
import { regionWith } from '../regions/region.ts'
import type { Settings } from './ports/storage.ts'

/** The profile in use: the administrator's own where there is one. */
export const regionOf = ({ region, ownProfile }: Settings) => {
  const own = ownProfile === '' ? undefined : parseProfile(ownProfile)
  return regionWith(region, own?.ok ? [own.value] : [])
}
