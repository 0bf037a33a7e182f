import { title } from '../output/fixed-words.ts'
import { depthOf, type WrittenLine } from './written-line.ts'

const escaped = /\\([\\`*_~[\]<>#|&.)+=-])/g

/** The lines of a plain text, or of Markdown where the plan's title is a heading in it. */
export const textLines = (text: string): readonly WrittenLine[] => {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/)
  const plain = lines.some(isMarkdownTitle) ? lines.map(fromMarkdown) : lines
  return plain.map((words) => ({ words, depth: depthOf(words) }))
}

const isMarkdownTitle = (line: string): boolean => /^#{1,6} /.test(line) && line.includes(title)

const fromMarkdown = (line: string): string =>
  line.replace(/^#{1,6} |^- /, '').replace(escaped, '$1')
