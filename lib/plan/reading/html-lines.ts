import { decodeEntities } from './entities.ts'

// Told apart by their first signs: a comment, the content of which is no text, any tag, text.
const pieces =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?[a-z][\da-z:-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|<[!?][^>]*>|[^<]+|</gi

const blocks = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/**
 * The lines of HTML as a reader sees them: one for each block, line break and cell. Works on the text
 * alone, since nothing that was pasted may become part of a page, and takes any HTML there is.
 */
export function htmlLines(html: string): readonly string[] {
  let text = ''
  let asTyped = 0
  for (const [piece, , tag] of html.matchAll(pieces)) {
    const name = tag?.toLowerCase().replace('/', '') ?? ''
    if (name === 'pre') asTyped = Math.max(0, asTyped + (tag?.startsWith('/') ? -1 : 1))
    if (blocks.has(name)) text += '\n'
    if (tag !== undefined || /^<[!?]|^<(script|style|title|template|noscript)\b/i.test(piece))
      continue
    const words = decodeEntities(piece)
    text += asTyped > 0 ? words : words.replace(/[\t\n\f\r ]+/g, ' ')
  }
  return text.split(/\r\n|[\r\n]/)
}
