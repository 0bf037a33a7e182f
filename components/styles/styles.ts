import base from './base.css?inline'
import buttons from './buttons.css?inline'
import controls from './controls.css?inline'
import fold from './fold.css?inline'
import foot from './foot.css?inline'
import plan from './plan.css?inline'
import rows from './rows.css?inline'
import tokens from './tokens.css?inline'

/**
 * The styles of a plan as one constructed sheet: the only way that a strict `style-src` and Trusted
 * Types both allow in a shadow root. Only a document of the window that made it can wear it.
 */
export function createStyleSheet({ CSSStyleSheet } = globalThis): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([tokens, base, buttons, controls, rows, plan, fold, foot].join('\n'))
  return sheet
}
