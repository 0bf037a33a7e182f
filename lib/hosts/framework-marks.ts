/**
 * Runs in the page's own world, by itself: looks, without writing anything, whether a framework
 * has its marks on the nodes inside a field, or an editor on the field. If so, what is written
 * into the page there may be shown and yet not saved. The field is handed over by
 * `showField` in an event that bears `token` as its name. True also when no field was shown.
 */
export const frameworkMarks = (token: string): boolean => {
  let field: Node | undefined
  const take = (event: Event) => {
    event.stopImmediatePropagation()
    field = (event as InputEvent).getTargetRanges()[0]?.startContainer
  }
  document.addEventListener(token, take, { capture: true })
  document.dispatchEvent(new Event(`${token}?`))
  document.removeEventListener(token, take, { capture: true })
  if (!(field instanceof Element)) return true

  // A plain node has no property of its own; what has one was given it by a script.
  const namesOn = (node: Node) => Reflect.ownKeys(node).map(String)
  const harmless = /^(jQuery|sizzle)\d/
  const editor = /editor|lexical|viewdesc|quill|blot|slate|tiptap|^cm(View|Tile)$/i
  if (namesOn(field).some((name) => editor.test(name))) return true

  const walker = document.createTreeWalker(field, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let seen = 0; seen < 2000 && walker.nextNode(); seen++) {
    const node = walker.currentNode
    // A form or a list of choices has its entries as properties of its own.
    if (/^(FORM|SELECT|OBJECT|EMBED)$/.test(node.nodeName)) continue
    if (namesOn(node).some((name) => !harmless.test(name))) return true
  }
  return false
}

/**
 * Gets ready to hand a field over to `frameworkMarks`: no attribute, no property and no global
 * name is needed, and it reaches into closed shadow roots. Gives the function that stops it.
 */
export const showField = (element: Element, token: string): (() => void) => {
  const { ownerDocument } = element
  const answer = (event: Event) => {
    event.stopImmediatePropagation()
    const place = { startContainer: element, startOffset: 0, endContainer: element, endOffset: 0 }
    const init = { targetRanges: [new StaticRange(place)] }
    ownerDocument.dispatchEvent(new InputEvent(token, init))
  }
  const name = `${token}?`
  ownerDocument.addEventListener(name, answer, { capture: true })
  return () => ownerDocument.removeEventListener(name, answer, { capture: true })
}
