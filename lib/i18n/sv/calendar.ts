import { calendarNames } from '../../dates/in-words.ts'

export const calendar = { calendar: calendarNames.sv }
