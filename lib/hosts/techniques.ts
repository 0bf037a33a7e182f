import { elementAtCaret } from './caret.ts'
import { isHidden, type RichField } from './field.ts'
import { deepActive } from './shadow.ts'

/** A way to put content into a rich field. */
export type Technique = {
  /**
   * The content goes straight into the page, past any model. Else the editor is asked: it puts the
   * content in by itself, or does nothing.
   */
  readonly writes?: true
  /** Tries once; true when the page cancelled the event, which says that it takes care of it. */
  run(field: RichField, flavours: Flavours): boolean
}

/**
 * The one use of `execCommand`: deprecated on paper, and still the only way to write into a page
 * so that the browser's own Ctrl+Z takes it back. Its return value says nothing, so none is given.
 * The element has the caret.
 */
export const execCommand = (
  element: Element,
  command: 'insertText' | 'insertHTML',
  value: string,
): void => {
  element.ownerDocument.execCommand(command, false, value)
  // Some applications listen to keys alone; a browser that fills in an address sends one too.
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }))
}

type PageWorld = { readonly wrappedJSObject?: typeof globalThis }
type Clone = <Value extends object>(value: Value, into: object, options: object) => Value

/** The same content as markup and as text; `html` is empty where the field takes text alone. */
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

export const paste: Technique = {
  run: (field, flavours) => {
    const { input } = field
    const place = () => elementAtCaret(deepActive(input.ownerDocument) ?? input)
    const before = place()
    if (send(field, 'ClipboardEvent', 'paste', flavours)) return true
    const now = place()
    return now !== before && fillBin(now, flavours)
  },
}

/**
 * Older editors let the browser paste into a hidden element to which they move the caret meanwhile,
 * within their field or beside it, and take it from there. An event of ours has no such effect, so
 * it is brought about.
 */
const fillBin = (bin: Element, { html, text }: Flavours): boolean => {
  if (!(bin instanceof HTMLElement) || !bin.isContentEditable || !isHidden(bin)) return false
  execCommand(bin, html ? 'insertHTML' : 'insertText', html || text)
  return true
}

export const beforeInput: Technique = {
  run: (field, flavours) => send(field, 'InputEvent', 'beforeinput', flavours),
}

export const insertHtml: Technique = {
  writes: true,
  run: ({ input }, { html }) => {
    execCommand(input, 'insertHTML', html)
    return false
  },
}

export const insertText: Technique = {
  writes: true,
  run: ({ input }, { text }) => {
    execCommand(input, 'insertText', text)
    return false
  },
}
