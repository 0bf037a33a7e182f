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
    return { ok: false, problems: [{ path: '', its: { code: 'noHostProfile' } }] }
  }
  const version = 'version' in input ? input.version : undefined
  if (typeof version === 'number' && version > hostProfileVersion) {
    return { ok: false, problems: [{ path: 'version', its: { code: 'newerHostProfile' } }] }
  }
  const parsed = hostProfileSchema.safeParse(input)
  return parsed.success
    ? success(parsed.data)
    : { ok: false, problems: problemsIn(parsed.error.issues, input) }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
