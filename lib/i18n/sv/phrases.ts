import { dateInWords, swedishNames } from '../../dates/in-words.ts'
import type { Asked } from '../../process/whom-to-ask.ts'

export { namesInWords as listed } from '../../plan/names-in-words.ts'
export { dayInSentence as dayNear, timeInSentence as atTime } from '../../process/in-words.ts'

/** "fredag 20 november 2026". */
export const dayOfWeek = (date: string): string =>
  dateInWords(date, swedishNames, { weekday: true })

/** Whose word is asked for. */
export const asked = (whom: Asked): string =>
  whom === 'family' ? 'familjen' : whom.name || 'den som planen gäller'
