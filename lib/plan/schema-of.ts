import * as z from 'zod/mini'
import type { Datum, Definition, Kind, Value } from './answers/definition.ts'
import * as kinds from './kinds.ts'
import { planDefinition } from './schema.ts'

const isSmallBase64 = (text: string): boolean =>
  text.length <= 140_000 && /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/i.test(text)

/** What is read as words, whatever kind of words they are. */
type Wordy = 'words' | 'personName' | 'personalNumber' | 'unitName' | 'place' | 'telephone' | 'key'

const leaves: Readonly<Record<Exclude<Kind, Wordy | 'choice'> | Datum, z.ZodMiniType>> = {
  day: kinds.day,
  clock: kinds.clock,
  instant: kinds.instant,
  id: kinds.id,
  text: z.string(),
  base64: z.string().check(z.refine(isSmallBase64)),
  integer: kinds.integer,
  positive: kinds.integer.check(z.refine((number) => number > 0)),
  boolean: z.boolean(),
  json: kinds.data,
}

const made = new WeakMap<Definition, z.ZodMiniType>()

/**
 * What reads a definition: the only way from what a plan may hold to a parser. A definition gives the same
 * schema each time.
 */
export function schemaOf<D extends Definition>(definition: D): z.ZodMiniType<Value<D>> {
  const schema = made.get(definition) ?? make(definition)
  made.set(definition, schema)
  return schema as z.ZodMiniType<Value<D>>
}

function make({ inner, optional, blank, or, ...own }: Definition): z.ZodMiniType {
  if (inner) {
    const schema = schemaOf(inner)
    if (optional) return optional === 'absent' ? z.exactOptional(schema) : z.optional(schema)
    return z._default(schema, blank as z.core.util.NoUndefined<unknown>)
  }
  const schema = makeOwn(own)
  if (!or) return schema
  // A union would not say where in it something is wrong.
  return or.constant === null ? z.nullable(schema) : z.union([schemaOf(or), schema])
}

function makeOwn(definition: Definition): z.ZodMiniType {
  const { answer, choices, constant, datum, keys, parts, row, values } = definition
  if (parts) {
    const each = Object.entries(parts).map(([name, part]) => [name, schemaOf(part)])
    return z.object(Object.fromEntries(each))
  }
  if (row) return z.array(schemaOf(row))
  if (values) {
    const schema = schemaOf(values)
    return keys ? z.partialRecord(z.literal(keys), schema) : kinds.record(schema)
  }
  if (choices) return z.literal(choices)
  if (constant !== undefined) return z.literal(constant)
  const kind = datum ?? answer
  return kind && kind in leaves ? leaves[kind as keyof typeof leaves] : kinds.text
}

/** What reads a plan. It is made at once: a page may later give every object more than its own. */
export const planSchema = schemaOf(planDefinition)
