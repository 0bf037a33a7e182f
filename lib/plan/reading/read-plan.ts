import { failure, type Result, success } from '../../result.ts'
import { createPlan } from '../create.ts'
import { missing, title } from '../output/fixed-words.ts'
import { headingOf } from '../output/own-lines.ts'
import { type Source, source } from '../output/source.ts'
import { fieldTexts } from '../record-text/field-texts.ts'
import { introduction } from '../record-text/introduction.ts'
import { meeting } from '../record-text/meeting.ts'
import type { Plan } from '../schema.ts'
import { fields } from '../template/fields.ts'
import { htmlLines } from './html-lines.ts'
import type { Reader, ReadingState, RegionQuestion } from './reading-state.ts'
import { textLines } from './text-lines.ts'
import { type WrittenLine, wholeLines } from './written-line.ts'

export type PlanReading = {
  /** A new plan, which says what could be read. */
  readonly plan: Plan
  /** The child's year of birth, where it was written; a plan holds it only in a personal number. */
  readonly birthYear: string
  /** Each line that belongs to nothing known, in order. Nothing is dropped. */
  readonly unread: readonly string[]
  /** Which version of which plan it was, where the text says so. */
  readonly source: Source | undefined
}

export type Maker = {
  readonly id: () => string
  readonly now: () => string
  /** What the region in use asks beside the eight, so that an answer finds its question again. */
  readonly questions?: readonly RegionQuestion[]
}

/** Reads a plan from the plain text of a record. */
export const readPlanText = (text: string, maker: Maker): Result<PlanReading, 'not-a-plan'> =>
  readLines(textLines(text), maker)

/** Reads a plan from HTML, as an editor has saved it or a page has copied it. */
export function readPlanHtml(html: string, maker: Maker): Result<PlanReading, 'not-a-plan'> {
  const { lines, struck } = htmlLines(html)
  const read = readLines(lines, maker)
  return read.ok
    ? success({ ...read.value, unread: [...read.value.unread, ...struck.map(struckLine)] })
    : read
}

/** Deleted words are no answer, and are shown all the same. */
const struckLine = (words: string): string => `Struket: ${words}`

const headings = new Map<string, Reader>([
  ...fields.map((field): [string, Reader] => [
    headingOf(field),
    orMissing(fieldTexts[field.id].read),
  ]),
  [meeting.heading, meeting.read],
])
const bareHeadings = new Map(
  [...headings].map(([heading, read]) => [heading.replace(/^\d\. /, ''), read]),
)

function readLines(
  written: readonly WrittenLine[],
  { id, now, questions = [] }: Maker,
): Result<PlanReading, 'not-a-plan'> {
  const lines = wholeLines(written).filter((line) => line !== '')
  // A list in a record may have taken the numbers.
  const numbers = lines.some((line) => /^\d/.test(line) && headings.has(line))
  const known = numbers ? headings : bareHeadings
  const titles = lines.filter((line) => line === title).length
  const found = new Set(lines.filter((line) => known.has(line))).size
  if (found < (titles > 0 ? 1 : 3)) return failure('not-a-plan')

  const reading: ReadingState = {
    plan: createPlan(id(), now()),
    newId: id,
    questions,
    said: new Set(),
    interventions: new Map(),
    birthYear: '',
  }
  const unread: string[] = []
  let read: Reader = titles > 0 ? nothing : introduction.read
  let begun = titles === 0
  let stamp: string | undefined
  for (const line of lines) {
    // It may stand once, or below each part that was copied alone.
    if (read !== nothing && (stamp ?? line) === line && source.read(line)) {
      stamp = line
      continue
    }
    if (line === title) {
      // A second plan in the same text is another plan.
      read = begun ? nothing : introduction.read
      if (begun) unread.push(line)
      begun = true
      continue
    }
    const section = read === nothing ? undefined : known.get(line)
    if (section && !reading.said.has(section)) {
      reading.said.add(section)
      read = section
    } else if (!read(line, reading)) unread.push(...line.split('\n').filter(Boolean))
  }
  reading.plan.interventions = [...reading.interventions]
    .toSorted(([one], [other]) => one - other)
    .map(([, row]) => row)
  return success({
    plan: reading.plan,
    birthYear: reading.birthYear,
    unread,
    source: stamp === undefined ? undefined : source.read(stamp),
  })
}

const nothing: Reader = () => false

function orMissing(read: Reader): Reader {
  return (line, reading) => line === missing || read(line, reading)
}
