import { namesInWords } from '../plan/names-in-words.ts'

/** "1 timme och 30 minuter"; nothing where an end before the start was written. */
export const lengthInWords = (start: string, end: string): string => {
  const minutes = minuteOf(end) - minuteOf(start)
  if (!(minutes > 0)) return ''
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return namesInWords([
    ...(hours > 0 ? [hours === 1 ? '1 timme' : `${hours} timmar`] : []),
    ...(rest > 0 ? [rest === 1 ? '1 minut' : `${rest} minuter`] : []),
  ])
}

const minuteOf = (time: string): number => {
  const [hours, minutes] = time.split(':')
  return time === '' ? Number.NaN : Number(hours) * 60 + Number(minutes)
}
