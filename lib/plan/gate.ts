import type { Definition } from './answers/definition.ts'
import { isRecord, same, valueUnder } from './same.ts'
import { type Plan, planDefinition } from './schema.ts'
import { safeParse } from './schema-of.ts'

/** The plan as it will be read back, or the answer that cannot be: its path from the plan inwards. */
type Gated =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly path: readonly string[] }

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly path: readonly string[] }

/** Parts of plans that have come through, as what. Parts are never written in, so each is read once. */
const passed = new WeakMap<object, Definition>()
const parts: Readonly<Record<string, Definition>> = planDefinition.parts

/**
 * The one gate for what is to be kept, however it came: only a plan that can be read back comes through.
 * Gives back the same plan, and the same parts of it, where nothing has to be put right. Only what has
 * not come through before is read, so that a key costs as much in a plan with many versions.
 */
export function gate(plan: Plan): Gated {
  if (passed.get(plan) === planDefinition) return { ok: true, plan }
  const given = plan as Readonly<Record<string, unknown>>
  const kept: Record<string, unknown> = {}
  let isSame = Object.keys(given).every((name) => Object.hasOwn(parts, name))
  for (const [name, definition] of Object.entries(parts)) {
    const value = given[name]
    // What may be left out is left out, also when it is named as nothing.
    if (value === undefined && definition.optional) {
      if (Object.hasOwn(given, name)) isSame = false
      continue
    }
    const parsed = Array.isArray(value) ? rows(definition, value) : part(definition, value)
    if (!parsed.ok) return { ok: false, path: [name, ...parsed.path] }
    if (parsed.value !== value) isSame = false
    kept[name] = parsed.value
  }
  const through = isSame ? plan : (kept as Plan)
  passed.set(through, planDefinition)
  return { ok: true, plan: through }
}

/** Row by row, so that one changed row is one row to read. */
function rows(definition: Definition, list: readonly unknown[]): Parsed {
  if (passed.get(list) === definition) return { ok: true, value: list }
  const { row: item } = definition.inner ?? definition
  if (!item) return part(definition, list)
  let isSame = true
  const kept: unknown[] = []
  for (const row of list) {
    const parsed = part(item, row)
    if (!parsed.ok) return { ok: false, path: [nameOf(row), ...parsed.path] }
    if (parsed.value !== row) isSame = false
    kept.push(parsed.value)
  }
  const value = isSame ? list : kept
  passed.set(value, definition)
  return { ok: true, value }
}

function part(definition: Definition, value: unknown): Parsed {
  const isObject = typeof value === 'object' && value !== null
  if (isObject && passed.get(value) === definition) return { ok: true, value }
  const parsed = safeParse(definition, value)
  if (!parsed.success) return { ok: false, path: parsed.error.issues[0]?.path.map(String) ?? [] }
  const read = same(value, parsed.data) ? value : parsed.data
  if (typeof read === 'object' && read !== null) passed.set(read, definition)
  return { ok: true, value: read }
}

const nameOf = (row: unknown): string => (isRecord(row) ? String(valueUnder(row, 'id') ?? '') : '')
