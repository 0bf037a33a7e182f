import { fieldNames } from '../../i18n/sv/field-names.ts'
import { meeting } from '../record-text/meeting.ts'
import type { Field } from '../template/fields.ts'
import { fields } from '../template/fields.ts'
import type { Block } from './document.ts'
import { missing, noMeasures, title } from './fixed-words.ts'
import { beginsWithLabel } from './grammar.ts'

/** What a field is called in a record, which is Swedish. */
export const titleInRecord = ({ id }: Field): string => fieldNames.fieldNames[id].title

export const headingOf = (field: Field): string => `${field.number}. ${titleInRecord(field)}`

const fixed = new Set([
  title,
  missing,
  noMeasures,
  meeting.heading,
  ...fields.flatMap((field) => [headingOf(field), titleInRecord(field)]),
])

const bullet = /^(?:[-–—•*·▪‣◦●○■□\uf0b7] ?|o (?=\S))\s*/

/** A folded line without what a list has put before it. No line of a plan begins with such a sign. */
export const withoutBullet = (line: string): string => line.replace(bullet, '').trim()

/** Whether a line would be read as one of the plan's own: a heading, a fixed word, or a label. */
export const isOwnLine = (line: string): boolean => {
  const words = withoutBullet(line)
  return fixed.has(words) || beginsWithLabel(words)
}

/** As a reply marks what it quotes. */
const mark = '> '

/**
 * Blocks whose answers may hold any words: a further line of an answer that would be read as one of
 * the plan's own is marked as quoted, and so is one that begins with the mark.
 */
export const markLines = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: markFurther(block.text) }
      : { ...block, items: block.items.map(markFurther) },
  )

const markFurther = (text: string): string => {
  const [first = '', ...further] = text.split('\n')
  return [
    first,
    ...further.map((line) => (isOwnLine(line) || line.startsWith('>') ? mark + line : line)),
  ].join('\n')
}

/** A further line of an answer as it was typed. */
export const unmark = (line: string): string => line.replace(/^> ?/, '')
