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

export const pasteEvent = (flavours: Flavours) => make('ClipboardEvent', 'paste', flavours)

export const beforeInputEvent = (flavours: Flavours) => make('InputEvent', 'beforeinput', flavours)
