import { fold } from '../output/fold.ts'
import { isOwnLine } from '../output/own-lines.ts'
import { hasOwn } from '../same.ts'
import { decodeEntities } from './entities.ts'
import { htmlPieces } from './html-pieces.ts'
import { createStrikes } from './struck.ts'
import { depthOf, type WrittenLine } from './written-line.ts'

const blocks = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

type HtmlLines = {
  readonly lines: readonly WrittenLine[]
  /** The words that somebody has struck out, as editors show a deletion; they stand in no line. */
  readonly struck: readonly string[]
}

/**
 * The lines of HTML as a reader sees them: one for each block, line break and cell. What follows a
 * line break is set in, for it goes on in the same block; not where the plan's own lines are parted
 * by line breaks as well. Works on the text alone, since nothing that was pasted may become part of a
 * page, and takes any HTML there is.
 */
export function htmlLines(html: string): HtmlLines {
  const lines = [{ words: '', struck: '', depth: 0 }]
  const strikes = createStrikes()
  let asTyped = 0
  const begin = (depth: number): unknown => lines.push({ words: '', struck: '', depth })
  const write = (words: string): void => {
    const last = lines.at(-1)
    if (last) last[strikes.isStruck() ? 'struck' : 'words'] += words
  }
  for (const piece of htmlPieces(html)) {
    if (hasOwn(piece, 'tag')) {
      const { tag, isEnd } = piece
      strikes.pass(piece)
      if (tag === 'pre') asTyped = Math.max(0, asTyped + (isEnd ? -1 : 1))
      if (blocks.has(tag)) begin(tag === 'br' ? 1 : 0)
      continue
    }
    const text = decodeEntities(piece.text)
    const [first = '', ...further] = text.split(asTyped > 0 ? /\r\n|[\r\n]/ : /$^/)
    write(asTyped > 0 ? first : first.replace(/[\t\n\f\r ]+/g, ' '))
    for (const words of further) {
      begin(depthOf(words))
      write(words)
    }
  }
  const parted = lines.some(({ words, depth }) => depth > 0 && isOwnLine(fold(words)))
  return {
    lines: parted ? lines.map(({ words }) => ({ words, depth: depthOf(words) })) : lines,
    struck: lines.map(({ struck }) => fold(struck)).filter((words) => words !== ''),
  }
}
