import type { Datum, Definition } from '../../../lib/plan/answers/definition.ts'

const quoted = (found: unknown) => (typeof found === 'string' ? `'${found}'` : String(found))

const types: Readonly<Partial<Record<Datum, string>>> = {
  integer: 'number',
  positive: 'number',
  boolean: 'boolean',
  json: 'unknown',
}

/**
 * What a definition holds, as TypeScript that stands alone.
 * @throws where a definition says nothing that is written here.
 */
export function typeOf({ or, ...definition }: Definition, indent = ''): string {
  if (or?.constant === null) return `${typeOf(definition, indent)} | null`
  if (or) return `${typeOf(or, indent)} | ${typeOf(definition, indent)}`
  const { answer, choices, datum, inner, keys, optional, parts, row, values } = definition
  if (inner) return `${typeOf(inner, indent)}${optional === 'undefined' ? ' | undefined' : ''}`
  if (parts) {
    const within = `${indent}  `
    const lines = Object.entries(parts).map(([name, part]) => {
      const mark = part.optional ? '?' : ''
      return `${within}${name}${mark}: ${typeOf(part, within)}\n`
    })
    return `{\n${lines.join('')}${indent}}`
  }
  if (row) return `(${typeOf(row, indent)})[]`
  if (values) {
    const record = `Record<${keys?.map(quoted).join(' | ') ?? 'string'}, ${typeOf(values, indent)}>`
    return keys ? `Partial<${record}>` : record
  }
  if (choices) return choices.map(quoted).join(' | ')
  if ('constant' in definition) return quoted(definition.constant)
  if (datum) return types[datum] ?? 'string'
  if (answer) return 'string'
  throw new Error(`No type is written for a definition with ${Object.keys(definition).join()}.`)
}
