/** What a mapping may write for a value: as the resource has it, or nothing, some levels down. */
export type Loose<T, Levels extends readonly 0[] = [0, 0, 0, 0]> = Levels extends [
  0,
  ...infer Fewer extends readonly 0[],
]
  ? T extends readonly (infer Item)[]
    ? readonly (Loose<Item, Fewer> | undefined)[]
    : T extends object
      ? {
          readonly [Key in keyof T]: Key extends 'extension'
            ? readonly unknown[] | undefined | ''
            : Loose<T[Key], Fewer> | undefined | ''
        }
      : T
  : T

// FHIR strings hold no control characters but tab and line breaks (R4, 2.24.0.1).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** A text as FHIR holds it. */
export const cleanText = (text: string): string => text.replace(control, '').trim()

/** Leaves out every empty string, array and object, so that an empty answer leaves no trace. */
export const compact = <T extends object>(resource: Loose<T>): T => (prune(resource) ?? {}) as T

function prune(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value) || undefined
  if (value === null) return undefined
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, prune(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
