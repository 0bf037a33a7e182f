import type { Language } from '../plan/language.ts'
import { copyChoices as en } from './en/copy-choices.ts'
import { copyChoices as sv } from './sv/copy-choices.ts'

/** The choices of what to copy, in every language: come together with them. */
export const copyChoicesTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
