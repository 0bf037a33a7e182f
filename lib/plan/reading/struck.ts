import type { HtmlPiece } from './html-pieces.ts'

type Tag = Extract<HtmlPiece, { tag: string }>

const names = new Set(['del', 's', 'strike'])
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * Follows whether what comes in some HTML has been struck out: as a deletion, or by a line through it.
 * Word writes a deletion as `del`, or as a `span` with that line.
 */
export function createStrikes() {
  const open: { readonly tag: string; readonly isStruck: boolean }[] = []
  let count = 0
  const close = (): void => {
    if (open.pop()?.isStruck) count -= 1
  }
  return {
    isStruck: (): boolean => count > 0,
    pass({ tag, isEnd, attributes }: Tag): void {
      if (empty.has(tag) || (!isEnd && attributes.endsWith('/'))) return
      if (!isEnd) {
        const isStruck =
          names.has(tag) || /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(attributes)
        open.push({ tag, isStruck })
        if (isStruck) count += 1
        return
      }
      // One that was never opened closes nothing.
      const at = open.findLastIndex((each) => each.tag === tag)
      while (at >= 0 && open.length > at) close()
    },
  }
}
