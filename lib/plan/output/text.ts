import type { Block, Part, PlanDocument } from './document.ts'
import { linesOf } from './fold.ts'

/**
 * The document as plain text: headings on lines of their own, lists with a dash, and the
 * further lines of an answer set in, so that they are seen and read as a part of it.
 */
export const toText = ({ title, intro, parts }: PlanDocument): string =>
  [[title, ...intro.map(blockToText)].join('\n'), ...parts.map(partToText)].join('\n\n')

export const partToText = ({ heading, blocks }: Part): string =>
  [heading, ...blocks.map(blockToText)].join('\n')

export const blockToText = (each: Block): string =>
  each.kind === 'paragraph'
    ? setIn(each.text)
    : each.items.map((item) => `- ${setIn(item)}`).join('\n')

const setIn = (text: string): string => linesOf(text).join('\n  ').replace(/ +$/gm, '')
