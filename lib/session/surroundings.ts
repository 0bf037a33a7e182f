import { signal } from '@preact/signals'
import { messages } from '../i18n/messages.ts'
import { parseProfile } from '../regions/parse-profile.ts'
import { regionWith } from '../regions/region.ts'
import type { Settings } from './ports/storage.ts'

/** All texts in every language, and the profile in use: the administrator's own where there is one. */
export const allSurroundings = {
  languages: signal(messages),
  regionFor: signal(({ region, ownProfile }: Settings) => {
    const own = ownProfile === '' ? undefined : parseProfile(ownProfile)
    return regionWith(region, own?.ok ? [own.value] : [])
  }),
}
