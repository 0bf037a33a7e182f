import type { Language } from '../plan/language.ts'
import { en } from './en/en.ts'
import { type Messages, sv } from './sv/sv.ts'

export type { Messages }

/** Every text of the interface, by language. */
export const messages: Readonly<Record<Language, Messages>> = { sv, en }
