import { pasteEvent } from './page-events.ts'
import type { Technique } from './technique.ts'

export const paste: Technique = {
  manner: 'asks',
  run: ({ element }, flavours) => !element.dispatchEvent(pasteEvent(flavours)),
}
