import conflict from './conflict.css?inline'
import filling from './filling.css?inline'
import notice from './notice.css?inline'
import panel from './panel.css?inline'
import { createStyleSheet } from './styles.ts'
import { createWorkSheet } from './work-sheet.ts'

/** The shared sheet, and what the panel has beyond it; other windows and the widget do without. */
export function createPanelSheets(): CSSStyleSheet[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([notice, panel, filling, conflict].join('\n'))
  return [createStyleSheet(), createWorkSheet(), sheet]
}
