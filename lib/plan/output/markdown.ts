import type { Block, Part, PlanDocument } from './document.ts'

/** The document as Markdown. Signs that Markdown would read are escaped. */
export const toMarkdown = ({ title, intro, parts }: PlanDocument): string =>
  [`## ${escapeText(title)}`, ...intro.map(block), ...parts.map(partToMarkdown)].join('\n\n')

export const partToMarkdown = ({ heading, blocks }: Part): string =>
  [`### ${escapeText(heading)}`, ...blocks.map(block)].join('\n\n')

const block = (each: Block): string =>
  each.kind === 'paragraph'
    ? escapeText(each.text)
    : each.items.map((item) => `- ${escapeText(item)}`).join('\n')

const escapeText = (text: string): string =>
  text
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/[\\`*_~[\]<>#|&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1')
