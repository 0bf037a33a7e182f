const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/

/**
 * A value as it is written on one line: line breaks and other white space folded to single spaces,
 * marks that take no room left out, and each letter one sign: editors and systems change these as they like.
 */
export const fold = (text: string): string =>
  text.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim()

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): readonly string[] => text.split(lineBreak)

/**
 * A value as it is written where its lines are kept: each folded by itself, with one empty line at
 * most between two, and none around them.
 */
export const foldLines = (text: string): string =>
  linesOf(text)
    .map(fold)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
