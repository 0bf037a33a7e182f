import child from './child-paper.css?inline'
import print from './print.css?inline'

/** What the print page has beyond the shared sheet. */
export function createPrintSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([print, child].join('\n'))
  return sheet
}
