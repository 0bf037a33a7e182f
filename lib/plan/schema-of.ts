import * as z from 'zod/mini'
import type { Datum, Definition, Kind, Value } from './answers/definition.ts'
import * as kinds from './kinds.ts'
import { planDefinition } from './schema.ts'

const answers: Readonly<Record<Exclude<Kind, 'choice'>, z.ZodMiniType>> = {
  words: kinds.text,
  personName: kinds.text,
  personalNumber: kinds.text,
  unitName: kinds.text,
  place: kinds.text,
  telephone: kinds.text,
  day: kinds.day,
  clock: kinds.clock,
  instant: kinds.instant,
  key: kinds.text,
}

const isSmallBase64 = (text: string): boolean =>
  text.length <= 140_000 && /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/i.test(text)

const data: Readonly<Record<Datum, z.ZodMiniType>> = {
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

function make(definition: Definition): z.ZodMiniType {
  const { or, inner, optional, blank } = definition
  if (inner) {
    const schema = schemaOf(inner)
    if (optional === 'absent') return z.exactOptional(schema)
    return optional
      ? z.optional(schema)
      : z._default(schema, blank as z.core.util.NoUndefined<unknown>)
  }
  if (!or) return makeOne(definition)
  // A union would not say where in it something is wrong.
  if (or.constant === null) return z.nullable(makeOne(definition))
  return z.union([schemaOf(or), makeOne(definition)])
}

function makeOne(definition: Definition): z.ZodMiniType {
  const { answer, choices, constant, datum, keys, parts, row, values } = definition
  if (parts) {
    return z.object(
      Object.fromEntries(Object.entries(parts).map(([name, each]) => [name, schemaOf(each)])),
    )
  }
  if (row) return z.array(schemaOf(row))
  if (keys && values) return z.partialRecord(z.literal(keys), schemaOf(values))
  if (values) return kinds.record(schemaOf(values))
  if (choices) return z.literal(choices)
  if (constant !== undefined) return z.literal(constant)
  if (datum) return data[datum]
  if (answer && answer !== 'choice') return answers[answer]
  throw new Error('A definition says nothing')
}

/** What reads a plan. It is made at once: a page may later give every object more than its own. */
export const planSchema = schemaOf(planDefinition)
