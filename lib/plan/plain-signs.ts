/**
 * A text with one sign for each that looks like it: letters put together in one way, one sort of hyphen
 * and of space, and no marks that take no room.
 */
export const plainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{DI}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
