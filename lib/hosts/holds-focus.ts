import { deepActive } from './shadow.ts'

/** Whether a frame is the one that the focus is in; `unknown` below a frame of another origin. */
export const holdsFocus = (start: Window): 'yes' | 'no' | 'unknown' => {
  for (let at = start; at !== at.parent; at = at.parent) {
    const frame = at.frameElement
    if (!frame) return 'unknown'
    if (deepActive(frame.ownerDocument) !== frame) return 'no'
  }
  return 'yes'
}
