import { title } from '../output/fixed-words.ts'
import { fold } from '../output/fold.ts'

const bullet = /^(?:[-–—•*·▪‣◦●○■□\uf0b7] ?|o (?=\S))\s*/
const escaped = /\\([\\`*_~[\]<>#|&.)+-])/g

/** The lines of a plain text, or of Markdown where the plan's title is a heading in it. */
export const textLines = (text: string): readonly string[] => {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/)
  return lines.some(isMarkdownTitle) ? lines.map(fromMarkdown) : lines
}

const isMarkdownTitle = (line: string): boolean => /^#{1,6} /.test(line) && line.includes(title)

const fromMarkdown = (line: string): string =>
  line.replace(/^#{1,6} |^- /, '').replace(escaped, '$1')

/** A line without what a list has put before it. No line of a plan begins with such a sign. */
export const withoutBullet = (line: string): string => fold(fold(line).replace(bullet, ''))
