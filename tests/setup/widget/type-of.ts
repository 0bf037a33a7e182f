/** What is read of a valibot schema here. */
type Schema = {
  readonly type: string
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly items?: readonly Schema[]
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly wrapped?: Schema
  readonly pipe?: readonly Schema[]
  readonly default?: unknown
}

const quoted = (found: unknown) => (typeof found === 'string' ? `'${found}'` : String(found))

/**
 * What a valibot schema gives, as TypeScript that stands alone.
 * @throws where a kind of schema is met that is not written here yet.
 */
export function typeOf(schema: Schema, indent = ''): string {
  const inner = `${indent}  `
  const [first, ...steps] = schema.pipe ?? []
  // A record is read as its entries: the last schema of the pipe says what its values are.
  const entries = steps.find(({ type }) => type === 'array')
  const pair = entries?.item?.items?.[1]
  if (pair) return `Record<string, ${typeOf(pair, indent)}>`
  const shape = steps.find(({ type }) => type === 'strict_object') ?? first
  if (shape) return typeOf({ ...shape, pipe: undefined } as unknown as Schema, indent)
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'unknown':
      return schema.type
    case 'literal':
      return quoted(schema.literal)
    case 'picklist':
      return (schema.options ?? []).map(quoted).join(' | ')
    case 'union':
      return (schema.options as Schema[]).map((each) => typeOf(each, indent)).join(' | ')
    case 'nullable':
      return `${typeOf(schema.wrapped as Schema, indent)} | null`
    case 'optional':
      return `${typeOf(schema.wrapped as Schema, indent)}${hasDefault(schema) ? '' : ' | undefined'}`
    case 'exact_optional':
      return typeOf(schema.wrapped as Schema, indent)
    case 'array':
      return `(${typeOf(schema.item as Schema, indent)})[]`
    case 'object':
    case 'strict_object':
      return `{\n${Object.entries(schema.entries ?? {})
        .map(([key, each]) => `${inner}${key}${mark(each)}: ${typeOf(each, inner)}\n`)
        .join('')}${indent}}`
    default:
      throw new Error(`No type is written for a schema of the kind ${schema.type}.`)
  }
}

/** What has a value by default is always there when it is read. */
const hasDefault = (schema: Schema) => schema.default !== undefined

const mark = (schema: Schema) =>
  schema.type === 'exact_optional' || (schema.type === 'optional' && !hasDefault(schema)) ? '?' : ''
