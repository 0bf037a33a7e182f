import { makeDay } from '../calendar.ts'
import { readTypedTime } from './read-typed-time.ts'

const half = String.raw`(?: ?[ap]\.?m\b\.?)?`
const hour = String.raw`\d{1,2}(?:[.:]\d{2}){0,2}${half}`
const pointed = String.raw`\d{1,2}(?::\d{2}){1,2}${half}`
const until = `(?: ?(?:-|till|to) ?(?:${hour}))?`
const named = String.raw`\b(?:kl|klockan|at)\.? ?(\d{1,2} \d{2}$|${hour}${until})`
/** 13:00, kl 13, kl. 13.00-14.00, at 1 pm: it can be nothing but a time. */
const sureTime = new RegExp(String.raw`${named}|(?:^|[ ,(])(${pointed}${until})(?![\d:])`)
/** 13.00, 13-14, 13.00-14.00 after a day. */
const plainTime = / ((\d{1,2})(?:\.(\d{2}))?(?: ?- ?\d{1,2}(?:\.\d{2})?)?)$/

/** What was written without the time of day in it, and the time. Midnight is how a sheet writes that there is none. */
export function cutTime(text: string): {
  readonly rest: string
  readonly time?: 'time' | 'midnight'
} {
  const whole = text.replace(/(\d{4}-\d\d-\d\d)t(?=\d\d:)/, '$1 ')
  const found = sureTime.exec(whole)
  const written = found?.[1] ?? found?.[2]
  if (!found || written === undefined || !readTypedTime(written)) return { rest: text }
  const rest = `${whole.slice(0, found.index)} ${whole.slice(found.index + found[0].length)}`
  return {
    rest: rest.replace(/[\s,(]+$/, '').trim(),
    time: /^0?0:00:00$/.test(written) ? 'midnight' : 'time',
  }
}

/** What stands before a time that is told by nothing but its form; undefined where it could be a day too. */
export function cutPlainTime(text: string): string | undefined {
  const found = plainTime.exec(text)
  const [, written = '', first = '', second] = found ?? []
  const isTime = found && /[.-]/.test(written) && readTypedTime(written)
  if (!isTime) return undefined
  const before = text.slice(0, found.index)
  if (isTime.end !== undefined) return isTime.end > isTime.time ? before : undefined
  const isNoDay = makeDay(2028, Number(second), Number(first)) === undefined
  return isNoDay || /\p{L}/u.test(before) ? before : undefined
}
