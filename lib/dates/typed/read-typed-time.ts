import { isClock } from '../day.ts'
import { numberIn, plain } from './day-words.ts'

type TypedTime = {
  readonly time: string
  /** Where a span was written: 13.15-14.15. */
  readonly end?: string
  readonly isWhole: boolean
}

/** A time of day as people write it: 9, 9.30, 0930, kl 9, 1 pm, halv tio, or from when to when. Nothing where it is none. */
export function readTypedTime(typed: string): TypedTime | undefined {
  const [from = '', to, ...others] = plain(typed).split(/ ?(?:-|\btill\b|\bto\b) ?/)
  const time = readOne(from)
  if (time === undefined || others.length > 0) return undefined
  if (to === undefined) return { time, isWhole: /\d[.:]\d\d/.test(from) }
  const end = readOne(to)
  return end === undefined ? undefined : { time, end, isWhole: false }
}

function readOne(written: string): string | undefined {
  const text = written.replace(/^(?:kl|klockan|at)\b\.? ?|^kl(?=\d)/, '')
  const spoken = spokenTime(text)
  if (spoken) return spoken
  const match = /^(\d{1,2})(?:(?:[.:,] ?| ?)(\d{2})(?::\d{2})?)?(?: ?([ap])\.?m\.?)?[.:]?$/.exec(
    text,
  )
  if (!match) return undefined
  const [, hours = '', minutes = '00', half] = match
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return undefined
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours)
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  return isClock(time) ? time : undefined
}

/** "halv tio", "kvart över nio", "nio": as it is said between seven in the morning and seven in the evening. */
function spokenTime(text: string): string | undefined {
  const [, part, word = ''] = /^(?:(halv|kvart over|kvart i) )?(\p{L}+|\d\d?)$/u.exec(text) ?? []
  const hour = part === undefined && /\d/.test(word) ? undefined : numberIn(word)
  if (hour === undefined || hour < 1 || hour > 23) return undefined
  const said = hour * 60 + (part === 'halv' ? -30 : part === 'kvart i' ? -15 : part ? 15 : 0)
  const minute = hour > 12 ? said : ((said + 300) % 720) + 420
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
