import type { Stored } from '../protocol/transport.ts'
import { namingSystem } from '../systems.ts'
import { type ElementReader, readerOf } from './element-reader.ts'

/** A resource to be read, with its reference on the server and its key in the plan. */
export type ResourceReader = ElementReader & {
  readonly type: string
  /** `Type/id`. */
  readonly reference: string
  /** Our own key of it, where we have written it; empty for a stranger. */
  readonly key: string
  readonly stored: Stored
  readonly marks: ReadonlySet<string>
}

export type ResourceSet = {
  /** The resource that a reference leads to, where it was fetched. It counts as used from then on. */
  readonly at: (reference: string) => ResourceReader | undefined
  readonly all: readonly ResourceReader[]
  readonly isUsed: (held: ResourceReader) => boolean
}

const ours = namingSystem('plan').replace(/plan$/, '')

/** Takes resources out of a server's answer or a file, to be read one by one. */
export function resourceSetOf(resources: readonly Stored[]): ResourceSet {
  const all = resources.map(held)
  const places = new Map(all.map((each) => [each.reference, each]))
  const used = new Set<ResourceReader>()
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

function held(stored: Stored): ResourceReader {
  const marks = new Set<string>()
  const found = readerOf(stored, marks)
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

function ownValue(found: ElementReader): string {
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
export const rowId = ({ key, stored }: ResourceReader, prefix: string): string =>
  key.startsWith(prefix) ? key.slice(prefix.length) : (stored.id ?? key)
