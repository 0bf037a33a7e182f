import type { Block, Part, PlanDocument } from './document.ts'

/** The document as plain text: headings on lines of their own, lists with a dash. */
export const toText = ({ title, intro, parts }: PlanDocument): string =>
  [[title, ...intro.map(blockToText)].join('\n'), ...parts.map(partToText)].join('\n\n')

export const partToText = ({ heading, blocks }: Part): string =>
  [heading, ...blocks.map(blockToText)].join('\n')

export const blockToText = (each: Block): string =>
  each.kind === 'paragraph'
    ? oneLine(each.text)
    : each.items.map((item) => `- ${oneLine(item)}`).join('\n')

const oneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, ' ')
