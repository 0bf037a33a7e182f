import { type Caret, caretIn } from './caret.ts'
import { activeField, fieldOf, inputOf, type PageField, refusalOf } from './field.ts'
import { labelOf } from './label.ts'
import type { LocatedReply } from './protocol.ts'
import { deepActive, holdsFocus } from './shadow.ts'

/** A field, and where the user was in it. */
export type LastField = {
  readonly field: PageField
  readonly caret: Caret | undefined
  /** When it was last in use, in milliseconds since 1970; 0 where that is not known. */
  readonly at: number
}

export type FieldMemory = {
  /** The field last in use, if it is still in the page; the page may have closed it since. */
  last(): LastField | undefined
  release(): void
}

const events = ['focusin', 'focusout', 'selectionchange', 'keyup']

/**
 * Keeps a weak reference to the field last in use in this frame, with its selection: the panel
 * takes the focus, and a click beside the field would lose it. Reads nothing of what is in the field.
 */
export const createFieldMemory = (document: Document): FieldMemory => {
  let memory: { input: WeakRef<Element>; caret: Caret | undefined; at: number } | undefined

  const note = (event?: Event) => {
    const origin = event?.type === 'focusout' ? event.composedPath()[0] : undefined
    const field = fieldInUse(document) ?? (origin instanceof Element ? fieldOf(origin) : undefined)
    if (!field || refusalOf(field)) return
    const caret = field.kind === 'rich' ? caretIn(field.element) : undefined
    const input = inputOf(field)
    const before = memory?.input.deref() === input ? memory : undefined
    memory = {
      input: before?.input ?? new WeakRef(input),
      caret: caret ?? before?.caret,
      // A field with its frame's focus when this begins may have been left long ago.
      at: event ? Date.now() : 0,
    }
  }

  const listening = { capture: true, passive: true }
  for (const name of events) document.addEventListener(name, note, listening)
  note()

  return {
    last: () => {
      // A document in design mode gets the focus without an event in Firefox.
      if (!memory) note()
      const input = memory?.input.deref()
      const field = input?.isConnected ? fieldOf(input) : undefined
      return memory && field && { field, caret: memory.caret, at: memory.at }
    },
    release: () => {
      for (const name of events) document.removeEventListener(name, note, listening)
      memory = undefined
    },
  }
}

/** The body of an editor's frame is active before anybody has been there: then the focus decides. */
const fieldInUse = (document: Document): PageField | undefined => {
  const field = activeField(document)
  return field?.element === document.body && holdsFocus(window) === 'no' ? undefined : field
}

declare global {
  /** Kept in the extension's own world, where the page cannot see it. */
  var fieldsLocated: Map<string, LastField> | undefined
}

/** The field of this frame that the panel knows of, by id: one script finds it, another inserts. */
export const fieldsOffered = (): Map<string, LastField> => (globalThis.fieldsLocated ??= new Map())

/** Names a field for the panel, in the place of the one that was offered before. Gives the id. */
export const offerField = (field: LastField): string => {
  const id = randomName()
  fieldsOffered().clear()
  fieldsOffered().set(id, field)
  return id
}

/** A name that no page can guess; made so in a page without https too. */
export const randomName = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')

/** Where a plan would land in this frame, or why nowhere. */
export const locate = (
  document: Document,
  memory: FieldMemory,
): Omit<LocatedReply, 'kind' | 'id'> => {
  const active = activeField(document)
  const last = memory.last()
  const refusal = last && refusalOf(last.field)
  const usable = refusal ? undefined : last
  return {
    field: usable && {
      id: offerField(usable),
      origin: self.origin,
      label: labelOf(usable.field),
      format: usable.field.kind === 'rich' && !usable.field.textOnly ? 'rich' : 'plain',
      active: usable.field.element === active?.element,
      at: usable.at,
    },
    refusal: (active && refusalOf(active)) ?? refusal,
    holdsFocus: holdsFocus(window),
    innerFrame: innerFrame(deepActive(document)),
  }
}

const innerFrame = (active: Element | null): LocatedReply['innerFrame'] => {
  if (!/^i?frame$/.test(active?.localName ?? '')) return undefined
  const { src } = active as HTMLIFrameElement
  return { origin: URL.canParse(src) ? new URL(src).origin : '' }
}
