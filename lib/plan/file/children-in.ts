import { isRecord } from '../same.ts'
import type { ChildIdentity } from '../same-child.ts'

/** Finds every child in the content of a file, at any depth. */
export function childrenIn(found: unknown): readonly ChildIdentity[] {
  const children: ChildIdentity[] = []
  const left: unknown[] = [found]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, part] of Object.entries(value)) {
      left.push(part)
      if (name === 'child' && isRecord(part)) {
        children.push({ name: words(part.name), personalNumber: words(part.personalNumber) })
      }
    }
  }
  return children
}

const words = (found: unknown): string => (typeof found === 'string' ? found : '')
