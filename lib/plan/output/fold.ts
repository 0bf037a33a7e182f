const unseen = /[\u200b\u2060\ufeff]/g
const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/

/**
 * A value as it is written on one line: line breaks and other white space folded to single spaces,
 * and marks that take no room left out, since editors add and remove both as they like.
 */
export const fold = (text: string): string => text.replace(unseen, '').replace(/\s+/g, ' ').trim()

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
