import type { Language } from '../plan/language.ts'
import { days as en } from './en/days.ts'
import { days as sv } from './sv/days.ts'

/** The words of a field for a day or a time, in every language: come together with it. */
export const dayTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
