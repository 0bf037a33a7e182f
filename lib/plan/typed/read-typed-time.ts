import { isClock } from '../output/time.ts'
import { plain } from './day-words.ts'

export type TypedTime = { readonly time: string; readonly isWhole: boolean }

/** A time of day as people write it: 9, 9.30, 0930, kl 9, 1 pm. Nothing where it is none. */
export function readTypedTime(typed: string): TypedTime | undefined {
  const text = plain(typed).replace(/^(?:kl|klockan|at)\b\.? ?/, '')
  const match = /^(\d{1,2})(?:[.:, ]?(\d{2}))?(?: ?([ap])\.?m\.?)?$/.exec(text)
  if (!match) return undefined
  const [, written = '', minutes = '00', half] = match
  if (half && (Number(written) < 1 || Number(written) > 12)) return undefined
  const hour = half ? (Number(written) % 12) + (half === 'p' ? 12 : 0) : Number(written)
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  return isClock(time) ? { time, isWhole: /\d[.:]\d\d/.test(text) } : undefined
}
