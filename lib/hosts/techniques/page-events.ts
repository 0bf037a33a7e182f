type PageWorld = { readonly wrappedJSObject?: typeof globalThis }
type Clone = <Value extends object>(value: Value, into: object, options: object) => Value

/**
 * Firefox hands the page an event whose data the page may not read, unless the event and its data
 * were made in the page's own world; other browsers make them here.
 */
const makers = () => {
  const page = (window as PageWorld).wrappedJSObject
  const clone = (globalThis as { cloneInto?: Clone }).cloneInto
  if (!page || !clone) return { world: globalThis, into: <Value extends object>(it: Value) => it }
  return {
    world: page,
    into: <Value extends object>(it: Value) => clone(it, window, { wrapReflectors: true }),
  }
}

export type Flavours = { readonly html: string; readonly text: string }

/** The data is filled after construction: Firefox drops what was in it before. */
const make = (
  kind: 'ClipboardEvent' | 'InputEvent',
  type: string,
  { html, text }: Flavours,
): Event => {
  const { world, into } = makers()
  const data = new world.DataTransfer()
  const flags = { bubbles: true, cancelable: true, composed: true, inputType: 'insertFromPaste' }
  const init = into({ ...flags, clipboardData: data, dataTransfer: data })
  const event = new world[kind](type, init)
  const carried = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
  carried?.setData('text/plain', text)
  if (html) carried?.setData('text/html', html)
  return event
}

export const pasteEvent = (flavours: Flavours) => make('ClipboardEvent', 'paste', flavours)

export const beforeInputEvent = (flavours: Flavours) => make('InputEvent', 'beforeinput', flavours)
