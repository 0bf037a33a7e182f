import { rangeIn } from './caret.ts'

/** Whether text stands on the caret's own line, before and after the selection. */
export type Line = { readonly before: boolean; readonly after: boolean }

/** Text on lines of its own, where the caret's line has other text. */
export const onOwnLines = (text: string, { before, after }: Line): string =>
  (before ? '\n' : '') + text.replace(/\r\n?/g, '\n') + (after ? '\n' : '')

/** For a text field. */
export const lineInText = (before: string, after: string): Line => ({
  before: before !== '' && !before.endsWith('\n'),
  after: after !== '' && !after.startsWith('\n'),
})

/** For an editor whose caret cannot be seen: any line may be a started one. */
export const lineUnseen = (element: HTMLElement): Line => {
  const started = /\p{L}/u.test(element.textContent)
  return { before: started, after: started }
}

/** For a rich field: the line ends where the block ends, or at a line break. */
export const lineInBlocks = (element: HTMLElement): Line => {
  const caret = rangeIn(element)
  if (!caret) return { before: false, after: false }
  const before = caret.cloneRange()
  before.collapse(true)
  before.setStart(blockOf(caret.startContainer, element), 0)
  const after = caret.cloneRange()
  after.collapse()
  const last = blockOf(caret.endContainer, element)
  after.setEnd(last, last.childNodes.length)

  const edge = element.ownerDocument.createRange()
  for (const inner of element.querySelectorAll<HTMLElement>('*')) {
    if (inner.localName !== 'br' && isInline(inner)) continue
    edge.selectNode(inner)
    if (before.isPointInRange(edge.endContainer, edge.endOffset)) before.setStartAfter(inner)
    if (after.isPointInRange(edge.startContainer, edge.startOffset)) after.setEndBefore(inner)
  }
  return { before: has(before), after: has(after) }
}

const has = (range: Range) => /[^\s\u200b\u2060\ufeff]/.test(range.toString())

const isInline = (element: Element) => /^(inline|contents)/.test(getComputedStyle(element).display)

const blockOf = (node: Node, limit: HTMLElement): Element => {
  let at = node instanceof Element ? node : node.parentElement
  while (at && at !== limit && isInline(at)) at = at.parentElement
  return at ?? limit
}
