import * as v from 'valibot'
import { type Language, languages } from '../i18n/languages.ts'
import { day, plainObject, record } from '../plan/kinds.ts'
import { hostProfileSchema } from '../records/host-profile.ts'
import { failure, type Result, success } from '../result.ts'
import { defaultSettings, type Settings } from '../session/ports/storage.ts'

const someDay = v.pipe(day, v.minLength(1))

const purged = v.object({ id: v.string(), name: v.string(), day: someDay })

const hostProfile = v.object({ id: v.string(), profile: hostProfileSchema })

/** Each setting by itself: one that cannot be read takes no other with it. */
const readers = {
  language: v.picklist(Object.keys(languages) as Language[]),
  endpoint: v.string(),
  lockAfter: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  region: v.string(),
  ownProfile: v.string(),
  writer: v.string(),
  caller: v.picklist(['', 'municipality', 'region', 'independentSchool', 'other']),
  unit: v.string(),
  keptUntil: record(someDay),
  purgeTold: record(v.object({ on: someDay, due: someDay, seen: v.exactOptional(someDay) })),
  purged: v.array(purged),
  hostProfiles: v.array(hostProfile),
} satisfies Record<keyof typeof defaultSettings, v.GenericSchema>

/** What can be read of a list in which something cannot. */
const rest: Partial<Record<string, (found: unknown) => unknown>> = {
  keptUntil: (found) => {
    const days = v.safeParse(record(v.unknown()), found)
    const read = Object.entries(days.success ? days.output : {})
    return Object.fromEntries(read.filter(([, until]) => v.is(someDay, until)))
  },
  purged: (found) => readRows(purged, found),
  hostProfiles: (found) => readRows(hostProfile, found),
}

const readRows = (row: v.GenericSchema, found: unknown) =>
  Array.isArray(found) ? found.filter((each) => v.is(row, each)) : []

/** What was told of purging: nobody chose it, and nobody is asked to choose it anew. */
const isTold = (name: string): boolean => name === 'purgeTold' || name === 'purged'

/**
 * The door for stored settings. Those that were never written are the default ones; so are those that
 * cannot be read, which stay where they lie until they are chosen anew (`storedSettings`). Only what
 * has been told of purging is forgotten: that a plan goes is told again.
 */
export function restoreSettings(found: unknown): Result<Settings, 'damaged'> {
  if (found === undefined) return success(defaultSettings)
  if (!v.is(plainObject, found)) return failure('damaged')
  const settings: Record<string, unknown> = { ...defaultSettings }
  const unread: Record<string, unknown> = {}
  for (const [name, reader] of Object.entries(readers)) {
    if (!Object.hasOwn(found, name)) continue
    const value = v.safeParse<v.GenericSchema>(reader, found[name])
    if (value.success) settings[name] = value.output
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
