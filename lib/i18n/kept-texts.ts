import type { Language } from '../plan/language.ts'
import { kept as en } from './en/kept.ts'
import { kept as sv } from './sv/kept.ts'

/** What is said where something cannot be kept or read, in every language: comes when it is needed. */
export const keptTexts: Readonly<Record<Language, typeof sv>> = { sv, en }

/** What an answer is called. @param path from the plan inwards, as in `Mended`. */
export function answerName(path: readonly string[], language: Language): string {
  const names: Readonly<Record<string, string>> = keptTexts[language].answers
  const known = path.toReversed().find((name) => Object.hasOwn(names, name))
  return (known !== undefined && names[known]) || keptTexts[language].unnamedAnswer
}
