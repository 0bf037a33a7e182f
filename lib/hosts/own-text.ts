import { rangeIn } from './caret.ts'
import { alike } from './sentences.ts'

export const unspaced = (text: string): string => alike(text).replaceAll(' ', '')

/** The user's own text in a field, in pieces that must still be there when something came in. */
export const ownPieces = (element: HTMLElement): readonly string[] => {
  const range = rangeIn(element)
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    // Hints in an empty field, and handles: they come and go.
    if (!node.parentElement?.isContentEditable) continue
    if (node === range?.startContainer) pieces.push(node.data.slice(0, range.startOffset))
    if (node === range?.endContainer) pieces.push(node.data.slice(range.endOffset))
    if (!range?.intersectsNode(node)) pieces.push(node.data)
  }
  return pieces.map(unspaced).filter(Boolean)
}
