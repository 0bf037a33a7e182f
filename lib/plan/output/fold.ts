/**
 * A value as it is written: line breaks and other white space folded to single spaces, and marks
 * that take no room left out, since editors add and remove both as they like.
 */
export const fold = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
