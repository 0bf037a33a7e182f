import type { Block, Part, PlanDocument } from './document.ts'
import { linesOf } from './fold.ts'

/** The document as Markdown. Signs that Markdown would read are escaped. */
export const toMarkdown = ({ title, intro, parts }: PlanDocument): string =>
  [`## ${escapeText(title)}`, ...intro.map(block), ...parts.map(partToMarkdown)].join('\n\n')

const partToMarkdown = ({ heading, blocks }: Part): string =>
  [`### ${escapeText(heading)}`, ...blocks.map(block)].join('\n\n')

const block = (each: Block): string =>
  each.kind === 'paragraph'
    ? escapeLines(each.text)
    : each.items.map((item) => `- ${escapeLines(item)}`).join('\n')

/**
 * Two spaces at a line's end are a line break; two before the next keep it in its paragraph, which an
 * empty line would end.
 */
const escapeLines = (text: string): string =>
  linesOf(text)
    .filter((line) => line.trim() !== '')
    .map(escapeText)
    .join('  \n  ')

const escapeText = (text: string): string =>
  text
    .replace(/[\\`*_~[\]<>#|&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
