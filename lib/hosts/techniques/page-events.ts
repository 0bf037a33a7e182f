import { elementAtCaret } from '../caret.ts'
import type { RichField } from '../editable.ts'

type PageWorld = { readonly wrappedJSObject?: typeof globalThis }
type Clone = <Value extends object>(value: Value, into: object, options: object) => Value

export type Flavours = { readonly html: string; readonly text: string }

/**
 * Firefox hands the page an event whose data the page may not read, unless both were made in the
 * page's own world, and drops what was in the data before the event was made.
 */
const make = (
  kind: 'ClipboardEvent' | 'InputEvent',
  type: string,
  { html, text }: Flavours,
): Event => {
  const world = (window as PageWorld).wrappedJSObject ?? globalThis
  const clone = (globalThis as { cloneInto?: Clone }).cloneInto
  const data = new world.DataTransfer()
  const flags = { bubbles: true, cancelable: true, composed: true, inputType: 'insertFromPaste' }
  const init = { ...flags, clipboardData: data, dataTransfer: data }
  const event = new world[kind](type, clone?.(init, window, { wrapReflectors: true }) ?? init)
  const carried = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
  carried?.setData('text/plain', text)
  if (html) carried?.setData('text/html', html)
  return event
}

/** Sends it to where the caret is, as the browser does; true when the page cancelled it. */
const send = ({ element, input }: RichField, ...made: Parameters<typeof make>): boolean => {
  const target = input === element ? elementAtCaret(element) : input
  try {
    return !target.dispatchEvent(make(...made))
  } catch {
    // A page can have put something of its own in the place of what the event is made with.
    return false
  }
}

export const sendPaste = (field: RichField, flavours: Flavours): boolean =>
  send(field, 'ClipboardEvent', 'paste', flavours)

export const sendBeforeInput = (field: RichField, flavours: Flavours): boolean =>
  send(field, 'InputEvent', 'beforeinput', flavours)
