/** A selection inside a rich field, held so that the page's nodes can still be let go. */
export type Caret = readonly [anchor: Point, focus: Point]
type Point = readonly [node: WeakRef<Node>, offset: number]

type SelectingRoot = { getSelection?(): Selection | null }

const selectionFor = (element: Element): Selection | null =>
  (element.getRootNode() as SelectingRoot).getSelection?.() ?? element.ownerDocument.getSelection()

/** The selection as a range, when it lies in the element. */
export const rangeIn = (element: Element): Range | undefined => {
  const selection = selectionFor(element)
  if (!selection?.rangeCount) return undefined
  const range = selection.getRangeAt(0)
  return element.contains(range.commonAncestorContainer) ? range : undefined
}

/** The innermost element that the selection begins in, or the element itself where it lies outside. */
export const elementAtCaret = (element: Element): Element => {
  const at = rangeIn(element)?.startContainer
  return (at instanceof Element ? at : at?.parentElement) ?? element
}

export const caretIn = (element: Element): Caret | undefined => {
  const selection = selectionFor(element)
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode || !rangeIn(element)) return undefined
  return [
    [new WeakRef(anchorNode), selection.anchorOffset],
    [new WeakRef(focusNode), selection.focusOffset],
  ]
}

/**
 * Sets a selection, also where it is so already: that closes the user's own typing as an undo step
 * of its own. Where its place is gone from the element, the end.
 */
export const setCaret = (element: Element, caret: Caret | undefined): void => {
  const [anchor, focus] = (caret ?? []).map(([node, offset]) => [node.deref(), offset] as const)
  if (fits(element, anchor) && fits(element, focus)) {
    selectionFor(element)?.setBaseAndExtent(anchor[0], anchor[1], focus[0], focus[1])
  } else setCaretAtEnd(element)
}

export const setCaretAtEnd = (element: Element): void => {
  const selection = selectionFor(element)
  selection?.selectAllChildren(element)
  selection?.collapseToEnd()
}

const fits = (
  element: Element,
  point: readonly [Node | undefined, number] | undefined,
): point is readonly [Node, number] => {
  const [node, offset] = point ?? []
  if (!node || offset === undefined || !element.contains(node)) return false
  return offset <= (node instanceof CharacterData ? node.length : node.childNodes.length)
}
