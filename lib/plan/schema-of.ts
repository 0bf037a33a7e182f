import * as z from 'zod/v4/core'
import { bare, type Definition, type Value } from './answers/definition.ts'
import { isOfKind, readable } from './kinds.ts'
import { planDefinition } from './schema.ts'

type Schema<Out = unknown> = z.$ZodType<Out>

/** The same where a page has given every object `values`, or another name that zod reads in each schema. */
const own = <S extends Schema>(schema: S): S => {
  Object.setPrototypeOf(Object.getPrototypeOf(schema._zod), null)
  return schema
}

const ofKind = (is: (found: unknown) => boolean, ...checks: z.$ZodCheck<never>[]): Schema =>
  own(new z.$ZodCustom(bare({ type: 'custom', check: 'custom', abort: true, fn: is, checks })))
const words = ofKind(
  isOfKind.text,
  new z.$ZodCheckOverwrite(bare({ check: 'overwrite', tx: readable })),
)
const oneOf = (values: readonly unknown[]): Schema => ofKind((found) => values.includes(found))

const made = new WeakMap<Definition, Schema>()

/**
 * The parser of a definition: the only way from what a plan may hold to a parser. A definition gives the
 * same schema each time. It is made of zod's core, which weighs half of what `zod/mini` does.
 */
export function schemaOf<D extends Definition>(definition: D): Schema<Value<D>> {
  const schema = made.get(definition) ?? own(make(definition))
  made.set(definition, schema)
  return schema as Schema<Value<D>>
}

/** Reads what was found as a definition says: zod's result, with the data or the issues. */
export const safeParse = <D extends Definition>(definition: D, found: unknown) =>
  z.safeParse(schemaOf(definition), found)

function make(definition: Definition): Schema {
  const { inner, optional, blank, or } = definition
  if (inner) {
    const innerType = schemaOf(inner)
    if (optional === 'absent') return new z.$ZodExactOptional(bare({ type: 'optional', innerType }))
    if (optional) return new z.$ZodOptional(bare({ type: 'optional', innerType }))
    // Each plan gets its own.
    const defaultValue = { get: () => structuredClone(blank) }
    const def = bare({ type: 'default', innerType, defaultValue: undefined } as const)
    return new z.$ZodDefault(Object.defineProperty(def, 'defaultValue', defaultValue))
  }
  const schema = makeOwn(definition)
  if (!or) return schema
  // A union would not say where in it something is wrong.
  if (or.constant === null) return new z.$ZodNullable(bare({ type: 'nullable', innerType: schema }))
  return new z.$ZodUnion(bare({ type: 'union', options: [schemaOf(or), schema] }))
}

function makeOwn(definition: Definition): Schema {
  const { answer, choices, constant, datum, keys, parts, row, values } = definition
  if (parts) {
    const shape = Object.entries(parts).map(([name, part]) => [name, schemaOf(part)])
    return new z.$ZodObject(bare({ type: 'object', shape: Object.fromEntries(shape) }))
  }
  if (row) return new z.$ZodArray(bare({ type: 'array', element: schemaOf(row) }))
  if (values) {
    const keyType = (keys ? oneOf(keys) : words) as z.$ZodType<string>
    return new z.$ZodRecord(bare({ type: 'record', keyType, valueType: schemaOf(values) }))
  }
  if (choices) return oneOf(choices)
  if (constant !== undefined) return oneOf([constant])
  const kind = datum ?? answer
  return kind && Object.hasOwn(isOfKind, kind)
    ? ofKind(isOfKind[kind as keyof typeof isOfKind])
    : words
}

// It is made at once: a page may later give every object more than its own.
schemaOf(planDefinition)
