import { activeField } from '../editable.ts'
import { shadowRootOf } from '../shadow.ts'
import { placeOf } from './field-place.ts'
import { type Fillable, fillableAround, fillableOf, refusalOf } from './fillable.ts'
import { outline } from './outline.ts'
import type { PointingReply } from './question.ts'

const presses = ['mousedown', 'mouseup', 'dblclick', 'contextmenu']
/** Cancelled, they would never become a press. */
const touches = ['pointerdown', 'pointerup', 'touchstart', 'touchend']

/**
 * Lets the user point at a field of this frame: the field under the pointer, or the one that the
 * keyboard stands in, gets an outline; a press, or Enter, chooses it. No press and no key reaches
 * the page meanwhile but those that move the focus. Gives the function that ends it all.
 */
export const pointAtField = (
  document: Document,
  tell: (reply: PointingReply) => void,
): (() => void) => {
  let shown: { readonly element: Element; readonly end: () => void } | undefined

  const show = (fillable: Fillable | undefined) => {
    if (shown?.element === fillable?.element) return
    shown?.end()
    shown = fillable && { element: fillable.element, end: outline(fillable.element) }
  }
  const choose = (fillable: Fillable | undefined) => {
    if (!fillable) return tell({ kind: 'missed', why: 'no-field' })
    if (refusalOf(fillable)) return tell({ kind: 'missed', why: 'read-only' })
    const place = placeOf(document, fillable)
    tell(place ? { kind: 'chosen', place } : { kind: 'missed', why: 'not-lasting' })
  }
  const hide = (event: Event) => {
    if (event.isTrusted) event.stopImmediatePropagation()
  }
  const keep = (event: Event) => {
    hide(event)
    if (event.isTrusted) event.preventDefault()
  }
  const move = (event: PointerEvent) => {
    const element = elementAt(document, event)
    show(element && fillableAround(element))
    if (/^i?frame$/.test(element?.localName ?? '')) {
      const origin = foreignOrigin(element as HTMLIFrameElement)
      if (origin) tell({ kind: 'over-frame', origin })
    }
  }
  const press = (event: MouseEvent) => {
    keep(event)
    const element = elementAt(document, event)
    if (event.isTrusted) choose(element && fillableAround(element))
  }
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key === 'Tab') return
    if (event.key === 'Escape') tell({ kind: 'cancelled' })
    else if (event.key === 'Enter') choose(focused(document))
    else return
    keep(event)
  }
  const focus = () => show(focused(document))

  const heard: readonly (readonly [string, (event: never) => void])[] = [
    ...presses.map((name) => [name, keep] as const),
    ...touches.map((name) => [name, hide] as const),
    ['click', press],
    ['pointermove', move],
    ['pointerover', move],
    ['keydown', key],
    ['focusin', focus],
  ]
  const all = { capture: true, passive: false }
  for (const [name, hear] of heard) window.addEventListener(name, hear as EventListener, all)
  return () => {
    for (const [name, hear] of heard) window.removeEventListener(name, hear as EventListener, all)
    show(undefined)
  }
}

/** What stands under the pointer, followed down through shadow roots, closed ones too. */
const elementAt = (document: Document, { clientX, clientY }: MouseEvent): Element | undefined => {
  let at = document.elementFromPoint(clientX, clientY)
  while (at) {
    const inner = shadowRootOf(at)?.elementFromPoint(clientX, clientY)
    if (!inner || inner === at) return at
    at = inner
  }
  return undefined
}

const focused = (document: Document): Fillable | undefined => {
  const active = document.activeElement
  const own = active ? fillableOf(active) : undefined
  const field = activeField(document)
  return own ?? (field && fillableOf(field.element))
}

/** The origin of a frame that is not the page's own. */
const foreignOrigin = ({ src, contentDocument }: HTMLIFrameElement): string | undefined => {
  if (contentDocument || !URL.canParse(src)) return undefined
  return new URL(src).origin
}
