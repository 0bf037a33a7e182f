import { isDay } from '../../dates/day.ts'
import { swedishTime } from '../../dates/sweden.ts'
import { type ExtensionName, extension as extensionUrl } from '../systems.ts'
import { isObject } from './leaves.ts'

/**
 * A part of a resource that is being read. Each value that is read and understood is marked, so that
 * what nobody understood can be told afterwards: nothing of a foreign plan is dropped in silence.
 * A path names elements with points between; of a list it means the first.
 */
export type ElementReader = {
  /** A text as it stands; empty where there is none. */
  readonly words: (path: string) => string
  /** A whole day, `YYYY-MM-DD`; of an instant, the day that it was in Sweden. */
  readonly day: (path: string) => string
  readonly number: (path: string) => number | undefined
  readonly isTrue: (path: string) => boolean
  /** What a code stands for, where it is one of those that we know. */
  readonly choice: <Value>(
    path: string,
    table: Readonly<Record<string, Value>>,
  ) => Value | undefined
  readonly part: (path: string) => ElementReader
  /** Every item of a list. */
  readonly each: (path: string) => readonly ElementReader[]
  readonly extension: (name: ExtensionName) => ElementReader
  /** What stands under a name in an extension of several values. */
  readonly inner: (url: string) => readonly ElementReader[]
  /** Where a reference leads, and in whose words. */
  readonly link: (path: string) => { readonly reference: string; readonly display: string }
  /** Understood as a whole: it says nothing that is not said elsewhere. */
  readonly skip: (...paths: readonly string[]) => void
}

/** @param marks where what has been read is noted, by its path. */
export function readerOf(node: unknown, marks: Set<string>, at = ''): ElementReader {
  const go = (path: string): { value: unknown; place: string } => {
    let place = at
    let value = node
    for (const name of path === '' ? [] : path.split('.')) {
      value = isObject(value) ? value[name] : undefined
      place = place === '' ? name : `${place}.${name}`
      if (Array.isArray(value)) {
        value = value[0]
        place = `${place}[0]`
      }
    }
    return { value, place }
  }
  const list = (path: string): readonly ElementReader[] => {
    const cut = path.lastIndexOf('.')
    const { value, place } = go(path.slice(0, Math.max(cut, 0)))
    const name = path.slice(cut + 1)
    const items = isObject(value) ? value[name] : undefined
    const prefix = place === '' ? name : `${place}.${name}`
    if (!Array.isArray(items)) return []
    return items.map((item, index) => readerOf(item, marks, `${prefix}[${index}]`))
  }
  const take = (path: string, wanted: (value: unknown) => boolean): unknown => {
    const { value, place } = go(path)
    if (!wanted(value)) return undefined
    marks.add(place)
    return value
  }
  const words = (path: string): string =>
    (take(path, (value) => typeof value === 'string') as string | undefined) ?? ''
  const inner = (url: string): readonly ElementReader[] =>
    list('extension').filter((each) => each.words('url') === url)
  return {
    words,
    day: (path) => dayOf(String(take(path, hasDay) ?? '')),
    number: (path) => take(path, Number.isInteger) as number | undefined,
    isTrue: (path) => take(path, (value) => typeof value === 'boolean') === true,
    choice: (path, table) => {
      const known = (value: unknown) => typeof value === 'string' && Object.hasOwn(table, value)
      const code = take(path, known)
      return code === undefined ? undefined : table[String(code)]
    },
    part: (path) => readerOf(go(path).value, marks, go(path).place),
    each: list,
    inner,
    extension: (name) => inner(extensionUrl(name))[0] ?? readerOf(undefined, marks, at),
    link: (path) => {
      const { value, place } = go(path)
      const reference = readerOf(value, marks, place)
      return { reference: reference.words('reference'), display: reference.words('display') }
    },
    skip: (...paths) => {
      for (const path of paths) marks.add(at === '' ? path : `${at}.${path}`)
    },
  }
}

/** A day that exists, or an instant on one. */
const hasDay = (value: unknown): boolean => typeof value === 'string' && isDay(value.slice(0, 10))

const dayOf = (written: string): string =>
  (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(written) ? swedishTime(written) : written).slice(0, 10)
