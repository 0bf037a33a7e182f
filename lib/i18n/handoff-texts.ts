import type { Language } from '../plan/language.ts'
import { handoff as en } from './en/handoff.ts'
import { handoff as sv } from './sv/handoff.ts'

/** What a handoff says, in every language: comes together with the part that hands off. */
export const handoffTexts: Readonly<Record<Language, typeof sv.handoff>> = {
  sv: sv.handoff,
  en: en.handoff,
}
