import * as z from 'zod/v4/core'
import type { Definition, Value } from './answers/definition.ts'
import { isOfKind, readable } from './kinds.ts'
import { planDefinition } from './schema.ts'

type Schema<Out = unknown> = z.$ZodType<Out>

const ofKind = (is: (found: unknown) => boolean, ...checks: z.$ZodCheck<never>[]): Schema =>
  new z.$ZodCustom({ type: 'custom', check: 'custom', abort: true, fn: is, checks })
const words = ofKind(isOfKind.text, new z.$ZodCheckOverwrite({ check: 'overwrite', tx: readable }))
const oneOf = (values: readonly unknown[]): Schema => ofKind((found) => values.includes(found))

const made = new WeakMap<Definition, Schema>()

/**
 * The parser of a definition: the only way from what a plan may hold to a parser. A definition gives the
 * same schema each time. It is made of zod's core, which weighs half of what `zod/mini` does.
 */
export function schemaOf<D extends Definition>(definition: D): Schema<Value<D>> {
  const schema = made.get(definition) ?? make(definition)
  made.set(definition, schema)
  return schema as Schema<Value<D>>
}

/** Reads what was found as a definition says: zod's result, with the data or the issues. */
export const safeParse = <D extends Definition>(definition: D, found: unknown) =>
  z.safeParse(schemaOf(definition), found)

function make({ inner, optional, blank, or, ...own }: Definition): Schema {
  if (inner) {
    const innerType = schemaOf(inner)
    if (optional === 'absent') return new z.$ZodExactOptional({ type: 'optional', innerType })
    if (optional) return new z.$ZodOptional({ type: 'optional', innerType })
    return new z.$ZodDefault({
      type: 'default',
      innerType,
      // Each plan gets its own.
      get defaultValue() {
        return structuredClone(blank) as z.util.NoUndefined<unknown>
      },
    })
  }
  const schema = makeOwn(own)
  if (!or) return schema
  // A union would not say where in it something is wrong.
  if (or.constant === null) return new z.$ZodNullable({ type: 'nullable', innerType: schema })
  return new z.$ZodUnion({ type: 'union', options: [schemaOf(or), schema] })
}

function makeOwn(definition: Definition): Schema {
  const { answer, choices, constant, datum, keys, parts, row, values } = definition
  if (parts) {
    const shape = Object.entries(parts).map(([name, part]) => [name, schemaOf(part)])
    return new z.$ZodObject({ type: 'object', shape: Object.fromEntries(shape) })
  }
  if (row) return new z.$ZodArray({ type: 'array', element: schemaOf(row) })
  if (values) {
    const keyType = (keys ? oneOf(keys) : words) as z.$ZodType<string>
    return new z.$ZodRecord({ type: 'record', keyType, valueType: schemaOf(values) })
  }
  if (choices) return oneOf(choices)
  if (constant !== undefined) return oneOf([constant])
  const kind = datum ?? answer
  return kind && kind in isOfKind ? ofKind(isOfKind[kind as keyof typeof isOfKind]) : words
}

// It is made at once: a page may later give every object more than its own.
schemaOf(planDefinition)
