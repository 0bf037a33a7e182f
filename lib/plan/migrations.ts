import { failure, type Result, success } from '../result.ts'
import { type Plan, planDefinition, schemaVersion, versionDefinition } from './schema.ts'
import { safeParse } from './schema-of.ts'

export type RestoreFault = 'not-a-plan' | 'newer-version'
type Migration = (old: Record<string, unknown>) => Record<string, unknown>

/** The step at index n moves a plan from version n + 1 to n + 2. */
const migrations: readonly Migration[] = []

/**
 * The one way in for a plan from outside: a vault, a file, a page's property.
 * Moves an older plan up to today's schema; refuses what is no plan and what a newer program wrote.
 * An earlier version of the plan that cannot be read does not hide the plan: it is kept in `mended`.
 */
export function restorePlan(
  found: unknown,
  steps: readonly Migration[] = migrations,
): Result<Plan, RestoreFault> {
  if (typeof found !== 'object' || found === null) return failure('not-a-plan')
  const { schemaVersion: version } = found as { schemaVersion?: unknown }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure('not-a-plan')
  }
  if (version > schemaVersion) return failure('newer-version')
  const plan = migrate(found as Record<string, unknown>, steps)
  if (!plan) return failure('not-a-plan')
  const parsed = safeParse(planDefinition, plan)
  if (parsed.success) return success(parsed.data)
  const readable = withReadableVersions(plan)
  const again = readable && safeParse(planDefinition, readable)
  return again?.success ? success(again.data) : failure('not-a-plan')
}

/** Migrates an older plan to the current schema. Undefined if a step cannot read it. */
export function migrate(
  found: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> | undefined {
  try {
    const { schemaVersion: version } = found
    let plan = { ...found }
    if (typeof version === 'number') for (const step of steps.slice(version - 1)) plan = step(plan)
    return plan
  } catch {
    return undefined
  }
}

/** The plan with each earlier version that cannot be read put aside; undefined where that is none. */
function withReadableVersions(plan: Record<string, unknown>): Record<string, unknown> | undefined {
  const { versions, mended = [] } = plan
  if (!Array.isArray(versions) || !Array.isArray(mended)) return undefined
  const good = versions.filter(isReadable)
  if (good.length === versions.length) return undefined
  const bad = versions.filter((version) => !isReadable(version))
  const taken = new Set(mended.map((each) => each?.id))
  let number = 0
  const kept = bad.map((was) => {
    do number += 1
    while (taken.has(`version-${number}`))
    return { id: `version-${number}`, path: ['versions'], was }
  })
  return { ...plan, versions: good, mended: [...mended, ...kept] }
}

const isReadable = (version: unknown): boolean => safeParse(versionDefinition, version).success
