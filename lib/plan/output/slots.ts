import { isClock, isDay } from '../../dates/day.ts'
import { readSwedishTime, swedishTime } from '../../dates/sweden.ts'
import { foldLines } from './fold.ts'

/** One answer within a line. `read` gives undefined for words that it could not have written. */
export type Slot<Value> = {
  readonly label: string
  readonly write: (value: Value) => readonly string[]
  readonly read: (texts: readonly string[]) => Value | undefined
}

const checked = (label: string, holds: (text: string) => boolean): Slot<string> => ({
  label,
  write: (value) => present([value]),
  read: ([text = '', ...more]) =>
    more.length === 0 && (text === '' || holds(text)) ? text : undefined,
})

const present = (values: readonly string[]): string[] =>
  values.map(foldLines).filter((value) => value !== '')

export const text = (label: string): Slot<string> => checked(label, () => true)

/** `YYYY-MM-DD`. */
export const day = (label: string): Slot<string> => checked(label, isDay)

/** `HH:MM`. */
export const clock = (label: string): Slot<string> => checked(label, isClock)

/** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
export const dayAndClock = (label: string): Slot<string> =>
  checked(label, (text) => isDay(text) || readSwedishTime(text) !== undefined)

/** The same label as often as there are values. */
export const many = (label: string): Slot<string[]> => ({
  label,
  write: present,
  read: (texts) => present(texts),
})

/** An instant, to the minute and in Swedish time. */
export const minute = (label: string): Slot<string> => ({
  label,
  write: (instant) => (instant === '' ? [] : [swedishTime(instant)]),
  read: ([text = '', ...more]) =>
    more.length > 0 ? undefined : text === '' ? '' : readSwedishTime(text),
})

/** One of some words; `otherwise` is the choice where the label is not there. */
export const choice = <Value extends string>(
  label: string,
  words: Readonly<Record<Value, string>>,
  otherwise: NoInfer<Value>,
): Slot<Value> => ({
  label,
  write: (value) => present([words[value]]),
  read: ([word, ...more]) => {
    if (word === undefined) return otherwise
    const values = Object.keys(words) as Value[]
    return more.length > 0 ? undefined : values.find((value) => words[value] === word)
  },
})
