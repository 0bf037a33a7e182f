import child from './child-paper.css?inline'
import desk from './desk.css?inline'
import paper from './paper.css?inline'

/** What the print page has beyond the shared sheet. */
export function createPrintSheet({ CSSStyleSheet } = globalThis): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([desk, paper, child].join('\n'))
  return sheet
}
