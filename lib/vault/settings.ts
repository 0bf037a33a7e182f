import * as z from 'zod/mini'
import { hostProfileSchema } from '../records/host-profile.ts'
import { failure, type Result, success } from '../result.ts'
import { defaultSettings, type Settings } from '../session/ports/storage.ts'

z.config({ jitless: true })

const settingsSchema = z.object({
  language: z.enum(['sv', 'en']),
  endpoint: z.string(),
  lockAfter: z.number().check(z.positive()),
  region: z._default(z.string(), defaultSettings.region),
  ownProfile: z._default(z.string(), ''),
  writer: z._default(z.string(), ''),
  caller: z._default(
    z.enum(['', 'municipality', 'region', 'independentSchool', 'other']),
    defaultSettings.caller,
  ),
  keptUntil: z._default(z.record(z.string(), z.iso.date()), {}),
  hostProfiles: z._default(z.array(z.object({ id: z.string(), profile: hostProfileSchema })), []),
  reminded: z._default(z.array(z.string()), []),
})

/** The door for stored settings. Those that were never written are the default ones. */
export function restoreSettings(found: unknown): Result<Settings, 'damaged'> {
  if (found === undefined) return success(defaultSettings)
  const settings = settingsSchema.safeParse(found)
  return settings.success ? success(settings.data) : failure('damaged')
}
