/**
 * Runs in the page's own world, by itself: looks, without writing anything, whether a framework
 * has its marks on the nodes inside a field, or an editor on the field. If so, what is written
 * into the page there may be shown and yet not saved. The field is handed over by
 * `showField` in an event that bears `token` as its name. True also when no field was shown.
 */
export const frameworkMarks = (token: string): boolean => {
  let field: Node | null | undefined
  const take = (event: Event) => {
    event.stopImmediatePropagation()
    field = (event as SubmitEvent).submitter
  }
  document.addEventListener(token, take, true)
  document.dispatchEvent(new Event(`${token}?`))
  document.removeEventListener(token, take, true)
  if (!(field instanceof Element)) return true

  // A plain node has no property of its own; what has one was given it by a script.
  const namesOn = (node: Node) => Reflect.ownKeys(node).map(String)
  const harmless = /^(jQuery|sizzle)\d|jodit|^_yuid$/i
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
 * Gets ready to hand a field over to `frameworkMarks`; no attribute, property or global name is
 * needed. The submitter is the one node that an event carries out of a closed shadow root as
 * it is. Gives the function that stops it.
 */
export const showField = (element: HTMLElement, token: string): (() => void) => {
  const { ownerDocument } = element
  const answer = (event: Event) => {
    event.stopImmediatePropagation()
    ownerDocument.dispatchEvent(new SubmitEvent(token, { submitter: element }))
  }
  const name = `${token}?`
  ownerDocument.addEventListener(name, answer, true)
  return () => ownerDocument.removeEventListener(name, answer, true)
}
