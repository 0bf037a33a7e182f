import type { InsertionReceipt, RecordFault } from '../../lib/session/ports/record.ts'
import { type EditorCase, wordsOf } from '../browser/editor-case.ts'
import { sentences } from '../browser/sample-content.ts'

/** What the matrix says of a target in one respect, from what its application would save. */
export type Cell = {
  readonly full: boolean
  /** Where it is not full: how far it goes, in a few words. */
  readonly words?: string
  /** What the application would save, to compare with its own paste. */
  readonly text?: string
  /** More was said than the application would save. */
  readonly isFalse?: true
}

const ownPaste = 'as its own paste'
const secondTry = ', at the second try'

export const columns = [
  'in model',
  'format',
  'undo',
  'twice',
  'mid-line',
  'emptied',
  'select-all',
  'focus moved',
] as const
export type Column = (typeof columns)[number]

/** What came of one insertion: what was said, and what would be saved. */
export type Outcome = {
  readonly said: InsertionReceipt | RecordFault
  readonly saved: string
}

export const claims = (said: Outcome['said']): boolean =>
  typeof said === 'object' && !['look', 'not-taken'].includes(said.outcome)

export const timesIn = (text: string): readonly number[] =>
  sentences.map((sentence) => text.split(sentence).length - 1)

export const isThere = (text: string, times: number): boolean =>
  timesIn(text).every((each) => each === times)

/** How the plan must stand beside the user's own words, and what is wrong where it does not. */
export type Standing = { readonly fits: (text: string) => boolean; readonly otherwise: string }

/** Whether the plan is in the model as often as it should be, and no more was said than that. */
export const inModel = (
  editor: EditorCase,
  { said, saved }: Outcome,
  times = 1,
  standing?: Standing,
): Cell => {
  const words = wordsOf(editor, saved)
  const text = words.replace(/\s+/g, ' ')
  const whole = isThere(words, times)
  if (claims(said)) {
    if (!whole) return { full: false, words: 'FALSE', isFalse: true, text }
    if (standing && !standing.fits(words)) return { full: false, words: standing.otherwise, text }
    return { full: true }
  }
  const code = typeof said === 'string' ? said : said.outcome
  const there = timesIn(words).filter((each) => each >= times).length
  if (there === 0 && code !== 'look') return { full: false, words: `clipboard: ${code}`, text }
  return { full: false, words: `${code}: ${there} of ${sentences.length} in the model`, text }
}

/** Says of a cell that is not full where the target's own paste leaves just the same behind. */
export const besideOwnPaste = (cell: Cell, own: Cell | undefined): Cell =>
  cell.text !== undefined && cell.text === own?.text
    ? { full: false, words: `${ownPaste}, ${cell.words}` }
    : cell

export const format = (editor: EditorCase, { said, saved }: Outcome): Cell => {
  if (!claims(said)) return { full: false, words: '–' }
  if (editor.oneLine) return { full: true }
  if (editor.kind === 'plain') return { full: /Bakgrund i planen\s*\n/.test(saved) }
  const has = (pattern: RegExp, least: number) => (saved.match(pattern)?.length ?? 0) >= least
  const lost = [
    ...(has(/<h\d/g, 3) ? [] : ['headings']),
    ...(has(/<li/g, 3) ? [] : ['lists']),
    ...(has(/<td/g, 2) ? [] : ['table']),
  ]
  if (lost.length === 0) return { full: true }
  const words = editor.ownPaste === 'full' ? 'lost: ' : 'as its own paste, without '
  return { full: false, words: words + lost.join(', ') }
}

export const undo = (editor: EditorCase, before: Outcome, after: string): Cell => {
  if (!claims(before.said)) return { full: false, words: '–' }
  if (isThere(wordsOf(editor, after), 0)) return { full: true }
  return { full: false, ...(editor.ownUndo ? {} : { words: ownPaste }) }
}

/** Whether the cell may be put beside the target's own paste: not full, and nothing claimed falsely. */
export const isShort = ({ text, isFalse }: Cell): boolean => text !== undefined && !isFalse

/** Whether the cell is less than everything, and less than the target's own paste. */
export const fallsShort = ({ full, words }: Cell): boolean =>
  !full && words !== '–' && !words?.startsWith(ownPaste)

/** What two tries at a cell come to: no false success is taken back, and a second try is told. */
export const atSecondTry = (second: Cell, first: Cell | undefined): Cell => {
  if (first?.isFalse) return first
  const gained = first && fallsShort(first) && !fallsShort(second) && !second.isFalse
  return gained ? { ...second, words: shown(second) + secondTry } : second
}

/** Whether a cell of the table is the whole plan, at whichever try. */
export const isTrue = (printed: string): boolean => atAnyTry(printed) === 'true'

export const atAnyTry = (printed: string): string => printed.replace(secondTry, '')

export const shown = ({ full, words }: Cell): string => words ?? String(full)
