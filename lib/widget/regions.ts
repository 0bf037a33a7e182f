import { parseProfile } from '../regions/parse-profile.ts'

export { regionOf } from '../session/region-of.ts'

/** The page's own profile, as JSON or as what JSON says. */
export function ownRegion(profile: unknown): { id: string; json: string } | undefined {
  try {
    const json = typeof profile === 'string' ? profile : JSON.stringify(profile)
    const parsed = parseProfile(json)
    return parsed.ok ? { id: parsed.value.id, json } : undefined
  } catch {
    return undefined
  }
}
