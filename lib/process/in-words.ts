import { dateInWords, isOtherYear, swedishNames } from '../dates/in-words.ts'

/** A day in a sentence, "20 november"; with its year where that is not `today`'s. */
export const dayInSentence = (day: string, today: string): string =>
  dateInWords(day, swedishNames, { year: isOtherYear(day, today) })

/** " kl. 10.00", or nothing where no time is set: goes after a day. */
export const timeInSentence = (time: string): string => time && ` kl. ${time.replace(':', '.')}`

/** The first letter large, as a sentence begins. */
export const withCapital = (text: string): string =>
  text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)

/** Ends with a full stop, unless it ends already. */
export const withFullStop = (text: string): string => {
  const words = text.trim()
  return words === '' || /[.!?…][”"']?$/.test(words) ? words : `${words}.`
}
