import { fold } from '../output/fold.ts'
import { isOwnLine } from '../output/own-lines.ts'
import { decodeEntities } from './entities.ts'
import { depthOf, type WrittenLine } from './written-line.ts'

// Told apart by their first signs: a comment, the content of which is no text, any tag, text.
const pieces =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?[a-z][\da-z:-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|<[!?][^>]*>|[^<]+|</gi

const blocks = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/**
 * The lines of HTML as a reader sees them: one for each block, line break and cell. What follows a
 * line break is set in, for it goes on in the same block; not where the plan's own lines are parted
 * by line breaks as well. Works on the text alone, since nothing that was pasted may become part of a
 * page, and takes any HTML there is.
 */
export function htmlLines(html: string): readonly WrittenLine[] {
  const lines = [{ words: '', depth: 0 }]
  let asTyped = 0
  const write = (words: string): void => {
    const last = lines.at(-1)
    if (last) last.words += words
  }
  for (const [piece, , tag] of html.matchAll(pieces)) {
    const name = tag?.toLowerCase().replace('/', '') ?? ''
    if (name === 'pre') asTyped = Math.max(0, asTyped + (tag?.startsWith('/') ? -1 : 1))
    if (blocks.has(name)) lines.push({ words: '', depth: name === 'br' ? 1 : 0 })
    if (tag !== undefined || /^<[!?]|^<(script|style|title|template|noscript)\b/i.test(piece))
      continue
    const [first = '', ...further] = decodeEntities(piece).split(asTyped > 0 ? /\r\n|[\r\n]/ : /$^/)
    write(asTyped > 0 ? first : first.replace(/[\t\n\f\r ]+/g, ' '))
    for (const words of further) lines.push({ words, depth: depthOf(words) })
  }
  const parted = lines.some(({ words, depth }) => depth > 0 && isOwnLine(fold(words)))
  return parted ? lines.map(({ words }) => ({ words, depth: depthOf(words) })) : lines
}
