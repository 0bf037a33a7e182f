import { calendarNames } from '../../dates/in-both.ts'
import type { calendar as source } from '../sv/calendar.ts'

export const calendar: typeof source = { calendar: calendarNames.en }
