import * as z from 'zod/mini'

const quoted = (found: unknown) => (typeof found === 'string' ? `'${found}'` : String(found))

/**
 * What a schema gives, as TypeScript that stands alone.
 * @throws where a kind of schema is met that is not written here yet.
 */
export function typeOf(schema: z.core.$ZodType, indent = ''): string {
  const inner = `${indent}  `
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return def.type
    // Only data that JSON gives back as it was is a kind of our own.
    case 'custom':
      return 'unknown'
    case 'literal':
      return def.values.map(quoted).join(' | ')
    case 'enum':
      return Object.values(def.entries).map(quoted).join(' | ')
    case 'union':
      return def.options.map((each) => typeOf(each, indent)).join(' | ')
    case 'nullable':
      return `${typeOf(def.innerType, indent)} | null`
    case 'optional':
      return `${typeOf(def.innerType, indent)}${isExact(schema) ? '' : ' | undefined'}`
    case 'default':
      return typeOf(def.innerType, indent)
    case 'array':
      return `(${typeOf(def.element, indent)})[]`
    case 'record': {
      const record = `Record<${typeOf(def.keyType)}, ${typeOf(def.valueType, indent)}>`
      return def.partial ? `Partial<${record}>` : record
    }
    case 'object':
      return `{\n${Object.entries(def.shape)
        .map(([key, each]) => `${inner}${key}${mark(each)}: ${typeOf(each, inner)}\n`)
        .join('')}${indent}}`
    default:
      throw new Error(`No type is written for a schema of the kind ${def.type}.`)
  }
}

const isExact = (schema: z.core.$ZodType) => !z.safeParse(schema, undefined).success

const mark = (schema: z.core.$ZodType) =>
  (schema as z.core.$ZodTypes)._zod.def.type === 'optional' ? '?' : ''
