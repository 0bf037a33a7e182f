import { beforeInputEvent } from './page-events.ts'
import type { Technique } from './technique.ts'

export const beforeInput: Technique = {
  manner: 'asks',
  run: ({ element }, flavours) => !element.dispatchEvent(beforeInputEvent(flavours)),
}
