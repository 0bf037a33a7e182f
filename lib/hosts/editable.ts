import { editorBehind } from './hidden-input.ts'
import { deepActive } from './shadow.ts'

export type PlainField = {
  readonly kind: 'plain'
  readonly element: HTMLTextAreaElement | HTMLInputElement
}

export type RichField = {
  readonly kind: 'rich'
  /** What shows the text. */
  readonly element: HTMLElement
  /** What has the caret and takes the keys: the same, or a hidden field in an editor that draws. */
  readonly input: HTMLElement
  /** The page declared that it takes no markup. */
  readonly textOnly: boolean
}

export type Field = PlainField | RichField

export const isTextControl = (
  element: Element,
): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement

/** The field that an element is or lies in, whether or not it may be written to (see refuse.ts). */
export const fieldOf = (element: Element | null): Field | undefined => {
  if (!(element instanceof HTMLElement)) return undefined
  const isPlain = isTextControl(element)
  if (isPlain || hasEditContext(element)) {
    const editor = editorBehind(element)
    if (editor) return { kind: 'rich', element: editor, input: element, textOnly: true }
  }
  if (isPlain) return { kind: 'plain', element }
  if (!element.isContentEditable) {
    const readOnly = element.closest<HTMLElement>('[role=textbox]')
    return readOnly ? rich(readOnly) : undefined
  }
  return rich(editingHost(element))
}

/** The element by which a field is found again. */
export const inputOf = (field: Field): HTMLElement =>
  field.kind === 'rich' ? field.input : field.element

export const activeField = (document: Document): Field | undefined => fieldOf(deepActive(document))

// Not by computed style: Draft.js sets the style and takes rich text all the same.
const rich = (host: HTMLElement): RichField => ({
  kind: 'rich',
  element: host,
  input: host,
  textOnly: host.contentEditable === 'plaintext-only',
})

const hasEditContext = (element: HTMLElement) =>
  Boolean((element as { editContext?: object | null }).editContext)

const editingHost = (element: HTMLElement): HTMLElement => {
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host.localName === 'html' ? host.ownerDocument.body : host
}
