/** "10" for 10:00, and "10.30". */
export const shortTime = (time: string, sign: string): string =>
  time.replace(/^0/, '').replace(/:00$/, '').replace(':', sign)

/** The first letter large, as a sentence begins. */
export const large = (words: string): string =>
  words.slice(0, 1).toLocaleUpperCase('sv') + words.slice(1)

/** A number stays on one line. */
export const unbroken = (phone: string): string =>
  phone.replace(/ /g, '\u00a0').replace(/-/g, '\u2011')
