import { deepActive } from './shadow.ts'

export type PlainField = {
  readonly kind: 'plain'
  readonly element: HTMLTextAreaElement | HTMLInputElement
}

export type RichField = {
  readonly kind: 'rich'
  readonly element: HTMLElement
  /** The page declared that it takes no markup. */
  readonly textOnly: boolean
}

export type Field = PlainField | RichField

/** The field that an element is or lies in, whether or not it may be written to (see refuse.ts). */
export const fieldOf = (element: Element | null): Field | undefined => {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    return { kind: 'plain', element }
  }
  if (!(element instanceof HTMLElement)) return undefined
  if (!element.isContentEditable) {
    const readOnly = element.closest<HTMLElement>('[role=textbox]')
    return readOnly ? { kind: 'rich', element: readOnly, textOnly: false } : undefined
  }
  const host = editingHost(element)
  // Not by computed style: Draft.js sets the style and takes rich text all the same.
  return { kind: 'rich', element: host, textOnly: host.contentEditable === 'plaintext-only' }
}

export const activeField = (document: Document): Field | undefined => fieldOf(deepActive(document))

const editingHost = (element: HTMLElement): HTMLElement => {
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host.localName === 'html' ? host.ownerDocument.body : host
}
