import type { Language } from './language.ts'

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }
const formatters = new Map<string, Intl.DateTimeFormat>()

/** A date as `Intl` writes it. Its formatters are kept: making one costs as much as a hundred dates. */
export const writtenDate = (
  date: Date,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string => {
  const name = `${language} ${JSON.stringify(options)}`
  const formatter = formatters.get(name) ?? new Intl.DateTimeFormat(locales[language], options)
  formatters.set(name, formatter)
  return formatter.format(date)
}
