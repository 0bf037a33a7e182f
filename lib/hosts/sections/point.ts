import { activeField } from '../field.ts'
import type { PointingReply, PortName } from '../protocol.ts'
import { shadowRootOf } from '../shadow.ts'
import { describePlace } from './field-place.ts'
import { type Fillable, fillableAround, fillableOf, refusalOfFillable } from './fillable.ts'

declare global {
  /** Kept in the extension's own world, where the page cannot see it. */
  var listensForPointing: boolean | undefined
}

/** Waits for the panel to connect once; as long as the port is open, the user points. */
export const listenForPointing = (document: Document): void => {
  if (globalThis.listensForPointing) return
  globalThis.listensForPointing = true
  const { onConnect } = chrome.runtime
  const connect = (port: chrome.runtime.Port) => {
    if (port.name !== ('pointing' satisfies PortName)) return
    onConnect.removeListener(connect)
    globalThis.listensForPointing = false
    const stop = pointAtField(document, (reply) => port.postMessage(reply))
    port.onDisconnect.addListener(stop)
    port.postMessage({ kind: 'ready' } satisfies PointingReply)
  }
  onConnect.addListener(connect)
}

const presses = ['mousedown', 'mouseup', 'dblclick', 'contextmenu']
/** Cancelled, they would never become a press. */
const touches = ['pointerdown', 'pointerup', 'touchstart', 'touchend']

/**
 * Lets the user point at a field of this frame: the field under the pointer, or the one that the
 * keyboard is in, gets an outline; a press, or Enter, chooses it. No press and no key reaches
 * the page meanwhile but those that move the focus. Gives the function that ends it all.
 */
const pointAtField = (document: Document, report: (reply: PointingReply) => void): (() => void) => {
  let outlined: { readonly element: Element; readonly end: () => void } | undefined

  const show = (fillable: Fillable | undefined) => {
    if (outlined?.element === fillable?.element) return
    outlined?.end()
    outlined = fillable && { element: fillable.element, end: outline(fillable.element) }
  }
  const choose = (fillable: Fillable | undefined) => {
    if (!fillable) return report({ kind: 'missed', why: 'no-field' })
    if (refusalOfFillable(fillable)) return report({ kind: 'missed', why: 'read-only' })
    const place = describePlace(document, fillable)
    report(place ? { kind: 'chosen', place } : { kind: 'missed', why: 'not-lasting' })
  }
  const hide = (event: Event) => {
    if (event.isTrusted) event.stopImmediatePropagation()
  }
  const block = (event: Event) => {
    hide(event)
    if (event.isTrusted) event.preventDefault()
  }
  const move = (event: PointerEvent) => {
    const element = elementAt(document, event)
    show(element && fillableAround(element))
    if (/^i?frame$/.test(element?.localName ?? '')) {
      const origin = foreignOrigin(element as HTMLIFrameElement)
      if (origin) report({ kind: 'over-frame', origin })
    }
  }
  const press = (event: MouseEvent) => {
    block(event)
    const element = elementAt(document, event)
    if (event.isTrusted) choose(element && fillableAround(element))
  }
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key === 'Tab') return
    if (event.key === 'Escape') report({ kind: 'cancelled' })
    else if (event.key === 'Enter') choose(focused(document))
    else return
    block(event)
  }
  const focus = () => show(focused(document))

  const listeners: readonly (readonly [string, (event: never) => void])[] = [
    ...presses.map((name) => [name, block] as const),
    ...touches.map((name) => [name, hide] as const),
    ['click', press],
    ['pointermove', move],
    ['pointerover', move],
    ['keydown', key],
    ['focusin', focus],
  ]
  const all = { capture: true, passive: false }
  for (const [name, hear] of listeners) window.addEventListener(name, hear as EventListener, all)
  return () => {
    for (const [name, hear] of listeners)
      window.removeEventListener(name, hear as EventListener, all)
    show(undefined)
  }
}

/** What is under the pointer, followed down through shadow roots, closed ones too. */
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

/**
 * A passing frame on a field, drawn as an animation: no attribute and no node of the page is
 * changed, and nothing is left when it ends. It is within the field, since what is around may cut off
 * all that reaches outside, and beside white, since the page may be dark. Gives the function that ends it.
 */
const outline = (element: Element): (() => void) => {
  const look = {
    outline: '3px solid #0a7f88',
    outlineOffset: '-3px',
    boxShadow: '0 0 0 2px rgb(255 255 255 / 90%), inset 0 0 0 5px rgb(255 255 255 / 90%)',
  }
  const animation = element.animate([look, look], { duration: 3_600_000 })
  return () => animation.cancel()
}
