import { type Problem, problemsIn } from '../problems.ts'
import { type Success, success } from '../result.ts'
import { type HostProfile, hostProfileSchema, hostProfileVersion } from './host-profile.ts'

type ParsedHostProfile =
  | Success<HostProfile>
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A host profile from a file or a policy: JSON as text, or what has been read from it. */
export const parseHostProfile = (json: unknown): ParsedHostProfile => {
  const input = typeof json === 'string' ? parse(json) : json
  if (input === undefined || input === null || typeof input !== 'object' || Array.isArray(input)) {
    return { ok: false, problems: [{ path: '', text: noProfile }] }
  }
  const version = 'version' in input ? input.version : undefined
  if (typeof version === 'number' && version > hostProfileVersion) {
    return { ok: false, problems: [{ path: 'version', text: newer }] }
  }
  const parsed = hostProfileSchema.safeParse(input)
  return parsed.success
    ? success(parsed.data)
    : { ok: false, problems: problemsIn(parsed.error.issues, input) }
}

const noProfile = {
  sv: 'Det här är ingen journalprofil. Välj en fil som slutar på .host.json.',
  en: 'This is no record profile. Choose a file that ends in .host.json.',
}

const newer = {
  sv: 'Profilen är gjord med en nyare version av panelen. Uppdatera panelen och försök igen.',
  en: 'The profile was made with a newer version of the panel. Update the panel and try again.',
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
