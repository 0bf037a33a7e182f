import { type Caret, caretIn } from './caret.ts'
import { activeField, type Field, fieldOf, inputOf } from './editable.ts'
import { holdsFocus } from './holds-focus.ts'
import { refusal } from './refuse.ts'

export type Remembered = {
  readonly field: Field
  readonly caret: Caret | undefined
  readonly at: number
}

export type FieldMemory = {
  /** The field last in use, if it is still in the page; the page may have closed it since. */
  last(): Remembered | undefined
  release(): void
}

const events = ['focusin', 'focusout', 'selectionchange', 'keyup']

/**
 * Keeps a weak reference to the field last in use in this frame, with its selection: the panel
 * takes the focus, and a click beside the field would lose it. Reads nothing of what stands there.
 */
export const rememberFields = (document: Document): FieldMemory => {
  let kept: { element: WeakRef<Element>; caret: Caret | undefined; at: number } | undefined

  const note = (event?: Event) => {
    const left = event?.type === 'focusout' ? event.composedPath()[0] : undefined
    const field = fieldInUse(document) ?? (left instanceof Element ? fieldOf(left) : undefined)
    if (!field || refusal(field)) return
    const caret = field.kind === 'rich' ? caretIn(field.element) : undefined
    const input = inputOf(field)
    const same = kept?.element.deref() === input
    kept = {
      element: same && kept ? kept.element : new WeakRef(input),
      caret: caret ?? (same ? kept?.caret : undefined),
      // What merely has its frame's focus when this begins may have lost the user's long ago.
      at: event ? Date.now() : 0,
    }
  }

  const listening = { capture: true, passive: true }
  for (const name of events) document.addEventListener(name, note, listening)
  note()

  return {
    last: () => {
      // A document in design mode gets the focus without an event that tells of it in Firefox.
      if (!kept) note()
      const element = kept?.element.deref()
      const field = element?.isConnected ? fieldOf(element) : undefined
      if (!kept || !field) return undefined
      return { field, caret: kept.caret, at: kept.at }
    },
    release: () => {
      for (const name of events) document.removeEventListener(name, note, listening)
      kept = undefined
    },
  }
}

/** An editor's frame calls its body active before anybody has been there: then the focus decides. */
const fieldInUse = (document: Document): Field | undefined => {
  const field = activeField(document)
  return field?.element === document.body && holdsFocus(window) === 'no' ? undefined : field
}
