import type { Language } from '../plan/language.ts'

/** The time of day of an instant, where the user is: "10.42". What is none stands as it is. */
export const timeOfDay = (instant: string, language: Language): string => {
  if (Number.isNaN(Date.parse(instant))) return instant
  const time = new Date(instant).toTimeString().slice(0, 5)
  return language === 'sv' ? time.replace(':', '.') : time
}
