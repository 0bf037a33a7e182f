/** By document or shadow root, what has been put there. */
const worn = new WeakMap<Node, Map<string, CSSStyleSheet>>()

/**
 * Puts styles that come with a part beside those that stand in its document or shadow root already,
 * once. A sheet belongs to the document that it was made in, and is gone where a root has moved.
 */
export function wear(part: Element, css: string): void {
  const root = part.getRootNode() as Document | ShadowRoot
  const sheets = worn.get(root) ?? new Map<string, CSSStyleSheet>()
  worn.set(root, sheets)
  const known = sheets.get(css)
  if (known && root.adoptedStyleSheets.includes(known)) return
  const sheet = new (part.ownerDocument.defaultView ?? globalThis).CSSStyleSheet()
  sheet.replaceSync(css)
  sheets.set(css, sheet)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
