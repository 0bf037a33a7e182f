import { swedishNames } from '../../dates/in-words.ts'

export const calendar = { calendar: swedishNames }
