import type { Language } from '../plan/language.ts'

/** The time of day of an instant, where the user is: "10.42". */
export const timeOfDay = (instant: string, language: Language): string => {
  const time = new Date(instant).toTimeString().slice(0, 5)
  return language === 'sv' ? time.replace(':', '.') : time
}
