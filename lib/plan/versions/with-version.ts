import type { Plan, Version } from '../schema.ts'
import { contentOf, sameContent } from './content.ts'

/**
 * The plan with a version of what it says now, that can be read and compared later. The same plan
 * where nothing has changed since the last version.
 * @param at an instant in UTC with `Z`.
 */
export function withVersion(plan: Plan, cause: Version['cause'], at: string): Plan {
  const last = latestVersion(plan)
  const content = contentOf(plan)
  if (last && sameContent(last.content, content)) return plan
  // A file may hold any number: what is higher could not be read back.
  const number = Math.min((last?.number ?? 0) + 1, Number.MAX_SAFE_INTEGER)
  const version = frozen(structuredClone({ number, at, cause, content }))
  return { ...plan, versions: [...plan.versions, version] }
}

/** The version with the highest number: two windows may have kept theirs in another order. */
export const latestVersion = ({ versions }: Plan): Version | undefined =>
  versions.toSorted((one, other) => one.number - other.number).at(-1)

/** Whether the plan says something else than its last version; false while there is none. */
export const isChangedSinceVersion = (plan: Plan): boolean => {
  const last = latestVersion(plan)
  return last !== undefined && !sameContent(last.content, contentOf(plan))
}

/** What has been handed off or agreed on never changes silently: writing in it is a bug that throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value
}
