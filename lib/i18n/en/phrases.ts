import { calendarNames } from '../../dates/in-both.ts'
import { dateInWords, isOtherYear } from '../../dates/in-words.ts'
import { namesInWords } from '../../plan/names-in-words.ts'
import type * as source from '../sv/phrases.ts'

export const dayOfWeek: typeof source.dayOfWeek = (date) =>
  dateInWords(date, calendarNames.en, { weekday: true })

export const dayNear: typeof source.dayNear = (date, today) =>
  dateInWords(date, calendarNames.en, { year: isOtherYear(date, today) })

export const atTime: typeof source.atTime = (time) => time && ` at ${time}`

export const listed: typeof source.listed = (names) => namesInWords(names, 'and')

export const asked: typeof source.asked = (whom) =>
  whom === 'family' ? 'the family' : whom.name || 'the person that the plan is for'
