import * as z from 'zod/mini'
import { type Language, languages } from '../i18n/languages.ts'
import { day, record } from '../plan/kind-schemas.ts'
import { isPlainObject } from '../plan/kinds.ts'
import { hostProfileSchema } from '../records/host-profile.ts'
import { failure, type Result, success } from '../result.ts'
import { defaultSettings, type Settings } from '../session/ports/storage.ts'

const someDay = day.check(z.minLength(1))

const purged = z.object({ id: z.string(), name: z.string(), day: someDay })

const hostProfile = z.object({ id: z.string(), profile: hostProfileSchema })

/** Each setting by itself: one that cannot be read takes no other with it. */
const readers = {
  language: z.enum(Object.keys(languages) as Language[]),
  endpoint: z.string(),
  lockAfter: z.number().check(z.gt(0)),
  region: z.string(),
  ownProfile: z.string(),
  writer: z.string(),
  caller: z.enum(['', 'municipality', 'region', 'independentSchool', 'other']),
  unit: z.string(),
  keptUntil: record(someDay),
  purgeTold: record(z.object({ on: someDay, due: someDay, seen: z.exactOptional(someDay) })),
  purged: z.array(purged),
  hostProfiles: z.array(hostProfile),
} satisfies Record<keyof typeof defaultSettings, z.ZodMiniType>

/** Reads the items of a list that can be read, and leaves out the others. */
const rest: Partial<Record<string, (found: unknown) => unknown>> = {
  keptUntil: (found) => {
    const days = record(z.unknown()).safeParse(found)
    const read = Object.entries(days.success ? days.data : {})
    return Object.fromEntries(read.filter(([, until]) => someDay.safeParse(until).success))
  },
  purged: (found) => readRows(purged, found),
  hostProfiles: (found) => readRows(hostProfile, found),
}

const readRows = (row: z.ZodMiniType, found: unknown) =>
  Array.isArray(found) ? found.filter((each) => row.safeParse(each).success) : []

/** What was told of purging: nobody chose it, and nobody is asked to choose it anew. */
const isTold = (name: string): boolean => name === 'purgeTold' || name === 'purged'

/**
 * The door for stored settings. Those that were never written are the default ones; so are those that
 * cannot be read, which stay where they lie until they are chosen anew (`storedSettings`). Only what
 * has been told of purging is forgotten: that a plan goes is told again.
 */
export function restoreSettings(found: unknown): Result<Settings, 'damaged'> {
  if (found === undefined) return success(defaultSettings)
  if (!isPlainObject(found)) return failure('damaged')
  const settings: Record<string, unknown> = { ...defaultSettings }
  const unread: Record<string, unknown> = {}
  for (const [name, reader] of Object.entries(readers)) {
    if (!Object.hasOwn(found, name)) continue
    const value = reader.safeParse(found[name])
    if (value.success) settings[name] = value.data
    else {
      settings[name] = rest[name]?.(found[name]) ?? settings[name]
      if (!isTold(name)) unread[name] = found[name]
    }
  }
  const isWhole = Object.keys(unread).length === 0
  return success({ ...(settings as Settings), ...(!isWhole && { unread }) })
}

/** The settings as they are stored: what could not be read lies in its place, as it was. */
export const storedSettings = ({ unread, ...settings }: Settings): object => ({
  ...settings,
  ...unread,
})
