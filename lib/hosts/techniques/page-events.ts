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

const flags = { bubbles: true, cancelable: true, composed: true }

/** Set after construction: Firefox drops what was in the data before. */
const fill = (transfer: DataTransfer | null, { html, text }: Flavours): void => {
  transfer?.setData('text/plain', text)
  if (html) transfer?.setData('text/html', html)
}

export const pasteEvent = (flavours: Flavours): Event => {
  const { world, into } = makers()
  const clipboardData = new world.DataTransfer()
  const event = new world.ClipboardEvent('paste', into({ ...flags, clipboardData }))
  fill(event.clipboardData, flavours)
  return event
}

export const beforeInputEvent = (flavours: Flavours): Event => {
  const { world, into } = makers()
  const dataTransfer = new world.DataTransfer()
  const init = into({ ...flags, inputType: 'insertFromPaste', dataTransfer })
  const event = new world.InputEvent('beforeinput', init)
  fill(event.dataTransfer, flavours)
  return event
}
