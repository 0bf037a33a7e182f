import type { Line } from '../output/grammar.ts'
import { emptyRow } from '../rows.ts'
import type { Intervention, Plan } from '../schema.ts'

/** A question that a region asks beside the eight: its id in the profile, and its words. */
export type RegionQuestion = { readonly id: string; readonly label: string }

/** A plan while it is read: filled in as its lines come. */
export type ReadingState = {
  readonly plan: Plan
  readonly newId: () => string
  /** The region's own questions. */
  readonly questions: readonly RegionQuestion[]
  /** What may be said once, and has been. */
  readonly said: Set<unknown>
  /** By the number they are written with, in whichever part they are met. */
  readonly interventions: Map<number, Intervention>
  /** The year of birth, which the plan itself holds only within a personal number. */
  birthYear: string
}

/** Takes one line into the plan. False where it is none of its own, or cannot be understood. */
export type Reader = (line: string, reading: ReadingState) => boolean

/** A line that stands once: where it comes again, the first is not overwritten. */
export const once =
  <Row>(line: Line<Row>, put: (plan: Plan, row: Row, reading: ReadingState) => unknown): Reader =>
  (words, reading) => {
    const row = line.read(words)
    if (row === undefined || reading.said.has(line)) return false
    reading.said.add(line)
    put(reading.plan, row, reading)
    return true
  }

/** A line that stands as often as there are rows. The row is given an id of its own. */
export const each =
  <Row>(line: Line<Row>, put: (plan: Plan, row: Row & { id: string }) => unknown): Reader =>
  (words, reading) => {
    const row = line.read(words)
    if (row === undefined) return false
    put(reading.plan, { ...row, id: reading.newId() })
    return true
  }

export const anyOf =
  (...readers: readonly Reader[]): Reader =>
  (line, reading) =>
    readers.some((read) => read(line, reading))

/**
 * "Insats 2: …", where the number tells which intervention the words are about.
 * @param name what they say of it: each is said once of each.
 */
export const numbered =
  (part: { read: (words: string) => Partial<Intervention> | undefined }, name: string): Reader =>
  (words, reading) => {
    const [, digits, rest = ''] = /^Insats (\d{1,6}): ?(.*)$/s.exec(words) ?? []
    if (digits === undefined) return false
    const number = Number(digits)
    const place = `${name} ${number}`
    const row = part.read(rest)
    if (row === undefined || reading.said.has(place)) return false
    reading.said.add(place)
    const before = reading.interventions.get(number) ?? emptyRow.intervention(reading.newId())
    reading.interventions.set(number, { ...before, ...row })
    return true
  }
