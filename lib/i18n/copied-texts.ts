import type { Language } from '../plan/language.ts'
import { copied as en } from './en/copied.ts'
import { copied as sv } from './sv/copied.ts'

/** What is said of a copy, in every language: comes together with the notice. */
export const copiedTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
