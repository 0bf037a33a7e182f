import * as v from 'valibot'
import { day, record } from '../plan/kinds.ts'
import { hostProfileSchema } from '../records/host-profile.ts'
import { failure, type Result, success } from '../result.ts'
import { defaultSettings, type Settings } from '../session/ports/storage.ts'

const someDay = v.pipe(day, v.minLength(1))

const settingsSchema = v.object({
  language: v.picklist(['sv', 'en']),
  endpoint: v.string(),
  lockAfter: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  region: v.optional(v.string(), defaultSettings.region),
  ownProfile: v.optional(v.string(), ''),
  writer: v.optional(v.string(), ''),
  caller: v.optional(
    v.picklist(['', 'municipality', 'region', 'independentSchool', 'other']),
    defaultSettings.caller,
  ),
  unit: v.optional(v.string(), ''),
  keptUntil: v.optional(record(someDay), () => ({})),
  purgeTold: v.optional(record(v.object({ on: someDay, due: someDay })), () => ({})),
  hostProfiles: v.optional(v.array(v.object({ id: v.string(), profile: hostProfileSchema })), []),
})

/** The door for stored settings. Those that were never written are the default ones. */
export function restoreSettings(found: unknown): Result<Settings, 'damaged'> {
  if (found === undefined) return success(defaultSettings)
  const settings = v.safeParse(settingsSchema, found)
  return settings.success ? success(settings.output) : failure('damaged')
}
