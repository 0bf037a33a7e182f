import type { Stored } from '../protocol/transport.ts'
import { naming } from '../systems.ts'
import { type Found, foundIn } from './found.ts'

/** A resource on the shelf: read through `Found`, with what it is called here and there. */
export type Held = Found & {
  readonly type: string
  /** `Type/id`. */
  readonly reference: string
  /** Our own key of it, where we have written it; empty for a stranger. */
  readonly key: string
  readonly stored: Stored
  readonly marks: ReadonlySet<string>
}

export type Shelf = {
  /** The resource that a reference leads to, where it was fetched. It counts as used from then on. */
  readonly at: (reference: string) => Held | undefined
  readonly all: readonly Held[]
  readonly isUsed: (held: Held) => boolean
}

const ours = naming('plan').replace(/plan$/, '')

/** Takes resources out of a server's answer or a file, to be read one by one. */
export function shelfOf(resources: readonly Stored[]): Shelf {
  const all = resources.map(held)
  const places = new Map(all.map((each) => [each.reference, each]))
  const used = new Set<Held>()
  return {
    all,
    at: (reference) => {
      const found = places.get(reference.replace(/\/_history\/.*$/, ''))
      if (found) used.add(found)
      return found
    },
    isUsed: (each) => used.has(each),
  }
}

function held(stored: Stored): Held {
  const marks = new Set<string>()
  const found = foundIn(stored, marks)
  const { resourceType: type, id = '' } = stored
  return {
    ...found,
    type,
    reference: `${type}/${id}`,
    key: ownValue(found).replace(/^[^/]*\//, ''),
    stored,
    marks,
  }
}

function ownValue(found: Found): string {
  const several = found.each('identifier')
  const single = {
    system: found.words('identifier.system'),
    value: found.words('identifier.value'),
  }
  const all = [
    single,
    ...several.map((each) => ({ system: each.words('system'), value: each.words('value') })),
  ]
  return all.find(({ system }) => system.startsWith(ours))?.value ?? ''
}

/** A row's own id as it was in the plan; a stranger's id is that of its resource. */
export const rowId = ({ key, stored }: Held, prefix: string): string =>
  key.startsWith(prefix) ? key.slice(prefix.length) : (stored.id ?? key)
