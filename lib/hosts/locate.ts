import { activeField } from './editable.ts'
import { holdsFocus } from './holds-focus.ts'
import { labelOf } from './label.ts'
import type { LocatedReply } from './protocol.ts'
import { refusal } from './refuse.ts'
import type { FieldMemory, Remembered } from './remember.ts'
import { deepActive } from './shadow.ts'

/** What this frame has to say on where a plan would land. `name` gives a field its id. */
export const locate = (
  document: Document,
  memory: FieldMemory,
  name: (remembered: Remembered) => string,
): Omit<LocatedReply, 'kind' | 'id'> => {
  const active = activeField(document)
  const last = memory.last()
  const lastRefused = last && refusal(last.field)
  const refused = (active && refusal(active)) ?? lastRefused
  const remembered = lastRefused ? undefined : last
  const isActive = remembered !== undefined && remembered.field.element === active?.element
  return {
    field: remembered && {
      id: name(remembered),
      origin: self.origin,
      label: labelOf(remembered.field),
      format: remembered.field.kind === 'rich' && !remembered.field.textOnly ? 'rich' : 'plain',
      active: isActive,
      at: remembered.at,
    },
    refusal: refused,
    holdsFocus: holdsFocus(window),
    innerFrame: innerFrame(deepActive(document)),
  }
}

const innerFrame = (active: Element | null): LocatedReply['innerFrame'] => {
  if (!/^i?frame$/.test(active?.localName ?? '')) return undefined
  const { src } = active as HTMLIFrameElement
  return { origin: URL.canParse(src) ? new URL(src).origin : '' }
}
