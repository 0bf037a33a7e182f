import { gate } from './gate.ts'
import { mergePlans } from './merge.ts'
import type { Plan } from './schema.ts'
import { withVersion } from './versions/with-version.ts'

/** Both windows' words. Where they cannot be joined ours stand, and theirs stay beside as a version. */
export function joinWindows(base: Plan, ours: Plan, theirs: Plan): Plan {
  try {
    const gated = gate(mergePlans(base, ours, theirs))
    if (gated.ok) return gated.plan
  } catch {
    // A bug in the joining costs nobody their words.
  }
  const { versions } = withVersion(
    { ...theirs, versions: ours.versions },
    'conflict',
    theirs.changedAt,
  )
  return { ...ours, versions }
}
