import { rangeIn } from './caret.ts'

/** Whether text stands on the caret's own line, before and after the selection. */
export type Line = { readonly before: boolean; readonly after: boolean }

/** For a text field. */
export const lineInText = (before: string, after: string): Line => ({
  before: before !== '' && !before.endsWith('\n'),
  after: after !== '' && !after.startsWith('\n'),
})

/** For a rich field: the line ends where the block ends, or at a line break. */
export const lineInBlocks = (element: HTMLElement): Line => {
  const range = rangeIn(element)
  if (!range) return { before: false, after: false }
  const { ownerDocument } = element
  const block = blockOf(range.startContainer, element)
  const lastBlock = blockOf(range.endContainer, element)
  const line = { before: false, after: false }
  const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ALL)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isBreak = node.nodeName === 'BR'
    if (!isBreak && !(node instanceof Text)) continue
    const side = sideOf(range, node)
    const sameLine = blockOf(node, element) === (side.before ? block : lastBlock)
    if (side.before) line.before = !isBreak && sameLine && (line.before || has(side.before))
    if (side.after) {
      if (isBreak || !sameLine) break
      line.after ||= has(side.after)
    }
  }
  return line
}

const has = (text: string) => text.replace(/[\s\u200b\u2060\ufeff]/g, '') !== ''

/** The text of a node on each side of the range; a line break counts as text on its side. */
const sideOf = (range: Range, node: Node): { before: string; after: string } => {
  const text = node instanceof Text ? node.data : '\n'
  if (node === range.startContainer || node === range.endContainer) {
    return {
      before: node === range.startContainer ? text.slice(0, range.startOffset) : '',
      after: node === range.endContainer ? text.slice(range.endOffset) : '',
    }
  }
  const parent = node.parentNode
  if (!parent) return { before: '', after: '' }
  const index = Array.prototype.indexOf.call(parent.childNodes, node)
  const place = range.comparePoint(parent, index)
  if (place < 0) return { before: text, after: '' }
  const isAfter = place > 0 || range.comparePoint(parent, index + 1) > 0
  return { before: '', after: isAfter ? text : '' }
}

const blockOf = (node: Node, limit: HTMLElement): Element => {
  let at = node instanceof Element ? node : node.parentElement
  while (at && at !== limit && /^(inline|contents)/.test(getComputedStyle(at).display)) {
    at = at.parentElement
  }
  return at ?? limit
}
