/** Ten or twelve digits that may be a personal number, with or without plus sign or a hyphen of any sort. */
const personalNumber = /(?<!\d)(?:\d{2})?\d{6}[+\s\p{Pd}\p{Cf}\u2212]*\d{4}(?!\d)/gu
const longest = 400

/** Makes a server's message fit to show: removes personal numbers, and cuts it at 400 characters. */
export const scrub = (words: string): string => words.replace(personalNumber, '…').slice(0, longest)
