/** Ten or twelve digits that may be a personal number, with or without hyphen or plus sign. */
const personalNumber = /(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/g
const longest = 400

/** A server's own words, fit to be shown: no personal number, and not a whole page. */
export const scrubbed = (words: string): string =>
  words.replace(personalNumber, '…').slice(0, longest)
