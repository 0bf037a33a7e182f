import { execCommand } from '../exec-command.ts'
import { isHidden } from '../hidden-input.ts'
import { deepActive } from '../shadow.ts'
import { type Flavours, sendPaste } from './page-events.ts'
import type { Technique } from './technique.ts'

export const paste: Technique = {
  manner: 'asks',
  run: (field, flavours) => {
    const { ownerDocument } = field.input
    const before = deepActive(ownerDocument)
    if (sendPaste(field, flavours)) return true
    const now = deepActive(ownerDocument)
    return now !== before && fillBin(now, flavours)
  },
}

/**
 * Older editors let the browser paste into a hidden field to which they move the focus meanwhile,
 * and take it from there. An event of ours has no such effect, so it is brought about.
 */
const fillBin = (bin: Element | null, { html, text }: Flavours): boolean => {
  if (!(bin instanceof HTMLElement) || !bin.isContentEditable || !isHidden(bin)) return false
  execCommand(bin, html ? 'insertHTML' : 'insertText', html || text)
  return true
}
