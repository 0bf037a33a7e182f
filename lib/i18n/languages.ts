import { signal } from '@preact/signals'
import type { Text } from '../plan/language.ts'
import type { Messages } from './sv/sv.ts'

type Registered = {
  /** What the language calls itself. */
  readonly name: string
  /** Fetches its words. Swedish, the source, comes with the screens. */
  readonly load?: () => Promise<Messages>
}

/** Every language of the interface, by its code. */
const registry = {
  sv: { name: 'Svenska' },
  en: { name: 'English', load: async () => (await import('./en/en.ts')).en },
} satisfies Readonly<Record<string, Registered>>

export type Language = keyof typeof registry

export const languages: Readonly<Record<Language, Registered>> = registry

/** What each language calls itself, by its code. */
export const languageNames = Object.fromEntries(
  Object.entries(languages).map(([code, { name }]) => [code, name]),
) as Readonly<Record<Language, string>>

const loaded = signal<Partial<Readonly<Record<Language, Messages>>>>({})

/**
 * Fetches the words of a language, once, so that it can be shown.
 * @returns false where they cannot be fetched; Swedish is shown then.
 */
export async function loadLanguage(language: Language): Promise<boolean> {
  if (isLoaded(language)) return true
  try {
    const words = await languages[language].load?.()
    loaded.value = { ...loaded.peek(), [language]: words }
    return true
  } catch {
    return false
  }
}

/** Whether a language can be shown now. */
export const isLoaded = (language: Language): boolean =>
  !languages[language].load || loaded.value[language] !== undefined

/**
 * The words of a screen in a language.
 * @param swedish the screen's words in Swedish, which are returned where the language is not loaded.
 */
export const wordsIn = <Screen extends Partial<Messages>>(
  language: Language,
  swedish: Screen,
): Screen => (loaded.value[language] as Screen | undefined) ?? swedish

/** The language that a tag such as `en-GB` names; Swedish where it is none of ours. */
export const languageOf = (tag: string): Language => {
  const [code = ''] = tag.toLowerCase().split(/[^a-z]/)
  return Object.hasOwn(languages, code) ? (code as Language) : 'sv'
}

/** A text of the two source languages in the language shown; another shows the Swedish. */
export const inLanguage = (text: Text, language: Language): string =>
  Object.hasOwn(text, language) ? text[language as keyof Text] : text.sv
