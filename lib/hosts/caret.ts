/** A selection inside a rich field, held so that the page's nodes can still be let go. */
export type Caret = readonly [anchor: Point, focus: Point]
type Point = readonly [node: WeakRef<Node>, offset: number]

type SelectingRoot = { getSelection?(): Selection | null }

const selectionFor = (element: Element): Selection | null =>
  (element.getRootNode() as SelectingRoot).getSelection?.() ?? element.ownerDocument.getSelection()

/** The selection as a range, when it is in the element. */
export const rangeIn = (element: Element): Range | undefined => {
  const selection = selectionFor(element)
  if (!selection?.rangeCount) return undefined
  const range = selection.getRangeAt(0)
  return element.contains(range.commonAncestorContainer) ? range : undefined
}

/** The innermost element that the selection begins in, or the element itself where it is outside. */
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

/** Whether there is text on the caret's own line, before and after the selection. */
type CaretLine = { readonly before: boolean; readonly after: boolean }

/** Text on lines of its own, where the caret's line has other text. */
export const onOwnLines = (text: string, { before, after }: CaretLine): string =>
  (before ? '\n' : '') + text.replace(/\r\n?/g, '\n') + (after ? '\n' : '')

/** For a text field. */
export const lineInText = (before: string, after: string): CaretLine => ({
  before: before !== '' && !before.endsWith('\n'),
  after: after !== '' && !after.startsWith('\n'),
})

/** For an editor whose caret cannot be seen: any line may be a started one. */
export const lineUnseen = (element: HTMLElement): CaretLine => {
  const started = /\p{L}/u.test(element.textContent)
  return { before: started, after: started }
}

/** For a rich field: the line ends where the block ends, or at a line break. */
export const lineInBlocks = (element: HTMLElement): CaretLine => {
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
