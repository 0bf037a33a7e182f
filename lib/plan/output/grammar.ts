import { fold, foldLines } from './fold.ts'
import type { Slot } from './slots.ts'

/**
 * How a plan is written so that it can be read again. Each line begins with its own label, and holds
 * one answer or several with ` · ` between them, each with its label: "Kontaktperson: Eva Nyström ·
 * Telefon: 0650-190 01". The further lines of an answer follow its first, and one that would pass for
 * a line of the plan is marked (own-lines.ts): whatever is typed in an answer stays in it.
 * A dot that stands alone in an answer is written twice; a first answer that begins as a label does
 * is given its own.
 */
type Segments<Row> = {
  /** Empty where the row says nothing. */
  readonly write: (row: Row) => string
  /** Undefined where the words are none of these. */
  readonly read: (words: string) => Row | undefined
}

/** A whole line, with its label. */
export type Line<Row> = Segments<Row>

const labels = new Set<string>()

/** Whether a line begins with a label that some line of a plan begins with. */
export const beginsWithLabel = (line: string): boolean => {
  const [, label = ''] = /^([^:\n]+):/.exec(line) ?? []
  return labels.has(label) || /^Insats \d{1,6}$/.test(label)
}

type Slots<Row> = { readonly [Key in keyof Row]: Slot<Row[Key]> }

const separator = ' · '
const escapeDots = (value: string): string =>
  value.replace(/(?<=^| )·+(?= |$)/gm, (dots) => `${dots}·`)
const unescapeDots = (value: string): string =>
  value.replace(/(?<=^| )··+(?= |$)/gm, (dots) => dots.slice(1))

/**
 * Several answers after one another.
 * @param main the first answer, where it needs no label.
 */
export function segments<Row extends object>(
  slots: Slots<Row>,
  main?: NoInfer<keyof Row>,
): Segments<Row> {
  const keys = Object.keys(slots) as (keyof Row)[]
  const own = keys.map((key) => slots[key].label)
  const labelOf = (piece: string) => own.find((label) => piece.startsWith(`${label}:`))
  if (main === undefined) for (const label of own) labels.add(label)
  return {
    write: (row) =>
      keys
        .flatMap((key) => {
          const { label, write } = slots[key]
          return write(row[key]).map((value) =>
            key === main && labelOf(value) === undefined
              ? escapeDots(value)
              : `${label}: ${escapeDots(value)}`,
          )
        })
        .join(separator),
    read: (words) => {
      const found = answersIn(words, labelOf, main && slots[main].label)
      if (!found) return undefined
      const row: Partial<Row> = {}
      for (const key of keys) {
        const value = slots[key].read(found.get(slots[key].label) ?? [])
        if (value === undefined) return undefined
        row[key] = value
      }
      return row as Row
    },
  }
}

/** The answers by their labels. Words after a dot that have no label were typed by somebody, and stay. */
function answersIn(
  words: string,
  labelOf: (piece: string) => string | undefined,
  main: string | undefined,
): ReadonlyMap<string, readonly string[]> | undefined {
  const pieces: { label: string; value: string }[] = []
  for (const piece of foldLines(words).split(separator)) {
    const label = labelOf(piece)
    const last = pieces.at(-1)
    if (label !== undefined) {
      pieces.push({ label, value: piece.slice(label.length + 1).trim() })
    } else if (last) {
      last.value += separator + piece
    } else {
      if (main === undefined) return undefined
      pieces.push({ label: main, value: piece })
    }
  }
  const found = new Map<string, string[]>()
  for (const { label, value } of pieces) {
    found.set(label, [...(found.get(label) ?? []), unescapeDots(value)])
  }
  return found
}

/** What stands after a label, or undefined. */
const afterLabel = (label: string, line: string): string | undefined =>
  line.startsWith(`${label}:`) ? line.slice(label.length + 1).trim() : undefined

const labelled = (label: string, words: string): string => words && `${label}: ${words}`

/** A line of several answers. */
export function line<Row extends object>(
  label: string,
  slots: Slots<Row>,
  main?: NoInfer<keyof Row>,
): Line<Row> {
  labels.add(label)
  const { write, read } = segments<Row>(slots, main)
  return {
    write: (row) => labelled(label, write(row)),
    read: (words) => {
      const rest = afterLabel(label, words)
      return rest === undefined ? undefined : read(rest)
    },
  }
}

/** A line of one answer, which may hold anything. */
export const answer = (label: string): Line<string> => {
  labels.add(label)
  return {
    write: (value) => labelled(label, foldLines(value)),
    read: (words) => afterLabel(label, words),
  }
}

/** A line of one answer that is a day, or other words that a slot knows. */
export const only = <Value>(slot: Slot<Value>): Line<Value> => {
  labels.add(slot.label)
  return {
    write: (value) => labelled(slot.label, slot.write(value).join()),
    read: (words) => {
      const rest = afterLabel(slot.label, words)
      return rest === undefined ? undefined : slot.read([rest])
    },
  }
}

/** A line of any number of names. */
export const names = (label: string): Line<readonly string[]> => {
  labels.add(label)
  return {
    write: (values) =>
      labelled(
        label,
        values
          .map(fold)
          .filter((value) => value !== '')
          .map(escapeDots)
          .join(separator),
      ),
    read: (words) =>
      afterLabel(label, words)
        ?.split(separator)
        .filter((value) => value !== '')
        .map(unescapeDots),
  }
}

const quotes = /^["”“]([^"”“]*)["”“]$/

/** What was typed within quotation marks keeps its own, and the label says so. */
export const quotation = (label: string): Line<string> => {
  labels.add(label)
  const typed = answer(`${label}, som citat`)
  return {
    write: (value) => {
      const words = foldLines(value)
      return quotes.test(words) ? typed.write(words) : labelled(label, words && `”${words}”`)
    },
    read: (words) =>
      typed.read(words) ?? afterLabel(label, words)?.replace(/^["”“](.*)["”“]$/s, '$1'),
  }
}
