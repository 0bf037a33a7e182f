import calendar from './calendar.css?inline'

const worn = new WeakSet<Node>()

/** Puts the calendar's styles beside the others, once in each document or shadow root. */
export function wearCalendar(root: Document | ShadowRoot): void {
  if (worn.has(root)) return
  worn.add(root)
  // A sheet belongs to the document that it was made in.
  const view = (root.ownerDocument ?? (root as Document)).defaultView
  const sheet = new (view ?? globalThis).CSSStyleSheet()
  sheet.replaceSync(calendar)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
