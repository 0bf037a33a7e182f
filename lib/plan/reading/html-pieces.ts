/** A tag by its name in small letters, with its attributes; or a text between tags, as it was written. */
export type HtmlPiece =
  | { readonly tag: string; readonly isEnd: boolean; readonly attributes: string }
  | { readonly text: string }

/** What stands in them is no text. */
const silent = /^<(script|style|title|template|noscript)\b/i
const begins = /^<(\/?)([a-z][\da-z:-]*)/i

/**
 * The tags and texts of any HTML there is, in order, in a time that grows as its length does: whatever
 * is not closed is looked for once.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  const end = tagEnds(html)
  let from = 0
  let at = html.indexOf('<')
  while (at >= 0) {
    const here = html.slice(at, at + 64)
    const [, slash, name] = begins.exec(here) ?? []
    const skipped = here.startsWith('<!--')
      ? after(html, '-->', at)
      : silent.test(here)
        ? afterElement(html, silent.exec(here)?.[1] ?? '', at)
        : undefined
    const next =
      skipped ??
      (name !== undefined || /^<[!?]/.test(here) ? end(at, name !== undefined) : undefined)
    if (next === undefined) {
      at = html.indexOf('<', at + 1)
      continue
    }
    if (at > from) yield { text: html.slice(from, at) }
    if (skipped === undefined && name !== undefined) {
      const attributes = html.slice(at + 1 + (slash ?? '').length + name.length, next - 1)
      yield { tag: name.toLowerCase(), isEnd: slash === '/', attributes }
    }
    from = next
    at = html.indexOf('<', next)
  }
  if (from < html.length) yield { text: html.slice(from) }
}

const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

const afterElement = (html: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = from
  return closing.test(html) ? closing.lastIndex : html.length
}

/**
 * Where the tag that begins at a place ends; undefined where it does not. A `>` in quotes ends none,
 * until quotes have been found that are never closed: from then on they are signs like others.
 */
function tagEnds(html: string): (from: number, quotes: boolean) => number | undefined {
  const signs = /[>"']/g
  let areQuotes = true
  let isOver = false
  return (from, quotes) => {
    if (isOver) return undefined
    signs.lastIndex = from
    for (let sign = signs.exec(html); areQuotes && quotes && sign; sign = signs.exec(html)) {
      if (sign[0] === '>') return sign.index + 1
      const closed = html.indexOf(sign[0], sign.index + 1)
      if (closed < 0) break
      signs.lastIndex = closed + 1
    }
    if (quotes) areQuotes = false
    const first = html.indexOf('>', from)
    isOver = first < 0
    return isOver ? undefined : first + 1
  }
}
