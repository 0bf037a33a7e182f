import { elementAtCaret } from '../caret.ts'
import { execCommand } from '../exec-command.ts'
import { isHidden } from '../hidden-input.ts'
import { deepActive } from '../shadow.ts'
import { type Flavours, sendPaste } from './page-events.ts'
import type { Technique } from './technique.ts'

export const paste: Technique = {
  run: (field, flavours) => {
    const { input } = field
    const place = () => elementAtCaret(deepActive(input.ownerDocument) ?? input)
    const before = place()
    if (sendPaste(field, flavours)) return true
    const now = place()
    return now !== before && fillBin(now, flavours)
  },
}

/**
 * Older editors let the browser paste into a hidden element to which they move the caret meanwhile,
 * within their field or beside it, and take it from there. An event of ours has no such effect, so
 * it is brought about.
 */
const fillBin = (bin: Element, { html, text }: Flavours): boolean => {
  if (!(bin instanceof HTMLElement) || !bin.isContentEditable || !isHidden(bin)) return false
  execCommand(bin, html ? 'insertHTML' : 'insertText', html || text)
  return true
}
