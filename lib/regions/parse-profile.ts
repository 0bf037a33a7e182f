import { type Problem, problemsIn } from '../problems.ts'
import { type Success, success } from '../result.ts'
import { profileSchema, type Region } from './profile.ts'

type ParsedProfile = Success<Region> | { readonly ok: false; readonly problems: readonly Problem[] }

/** A region's profile as an administrator supplies it: JSON as text, or what has been read from it. */
export const parseProfile = (json: unknown): ParsedProfile => {
  const input = typeof json === 'string' ? parse(json) : json
  if (input === undefined || input === null || typeof input !== 'object' || Array.isArray(input)) {
    return { ok: false, problems: [{ path: '', its: { code: 'noRegionProfile' } }] }
  }
  const parsed = profileSchema.safeParse(input)
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
