import { hasAttribute } from './page-objects.ts'
import { deepActive, outwards } from './shadow.ts'

export type PlainField = {
  readonly kind: 'plain'
  readonly element: HTMLTextAreaElement | HTMLInputElement
}

export type RichField = {
  readonly kind: 'rich'
  /** What shows the text. */
  readonly element: HTMLElement
  /** What has the caret and gets the keys: the same, or a hidden field in an editor that draws its text. */
  readonly input: HTMLElement
  /** The page declared that it takes no markup. */
  readonly textOnly: boolean
}

/** A field that text can be written in. */
export type PageField = PlainField | RichField

export const isTextControl = (
  element: Element,
): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement

/** The field that an element is or is in, whether or not it may be written to (see `refusalOf`). */
export const fieldOf = (element: Element | null): PageField | undefined => {
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
export const inputOf = (field: PageField): HTMLElement =>
  field.kind === 'rich' ? field.input : field.element

export const activeField = (document: Document): PageField | undefined =>
  fieldOf(deepActive(document))

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

/**
 * The editor that a hidden field gets the keys for, as in code editors and drawn documents.
 * Undefined for a field that shows its own text, and where no editor can be seen.
 */
const editorBehind = (input: HTMLElement): HTMLElement | undefined => {
  if (!isHidden(input)) return undefined
  for (const around of outwards(input)) {
    const { width, height } = around.getBoundingClientRect()
    if (around === input || width < 100 || height < 30) continue
    return around instanceof HTMLElement && around !== around.ownerDocument.body
      ? around
      : undefined
  }
  return undefined
}

/** Out of sight though the page does not hide it: no wider than a caret, transparent, cut off, or off the page. */
export const isHidden = (element: HTMLElement): boolean => {
  let { width, height, right, bottom } = element.getBoundingClientRect()
  if (!element.checkVisibility?.()) return false
  // Where it is when nothing is scrolled: what the user has scrolled past is not off the page.
  for (const around of outwards(element)) {
    right += around.scrollLeft
    bottom += around.scrollTop
  }
  if (width < 20 || height < 5 || right < -1000 || bottom < -1000) return true
  if (Number(getComputedStyle(element).opacity) < 0.1) return true
  const { parentElement } = element
  if (!parentElement || getComputedStyle(parentElement).overflow === 'visible') return false
  return parentElement.clientWidth < 20 || parentElement.clientHeight < 5
}

/** Why a field must not be written to, or undefined where it may be. */
export const refusalOf = (field: PageField): 'no-field' | 'read-only' | 'not-text' | undefined => {
  const input = inputOf(field)
  if (input instanceof HTMLInputElement && !['text', 'search'].includes(input.type)) {
    return 'not-text'
  }
  // In another tab of the form since the caret was in it: nobody would see what is inserted.
  if (input.checkVisibility?.({ visibilityProperty: true }) === false) return 'no-field'
  if (isTextControl(input)) {
    if (input.readOnly || input.matches(':disabled')) return 'read-only'
  } else if (field.element === input && !input.isContentEditable) return 'read-only'
  if ([input.ariaReadOnly, input.ariaDisabled].includes('true')) return 'read-only'
  for (const around of outwards(input)) if (hasAttribute(around, 'inert')) return 'read-only'
  return undefined
}

/** How many characters too many the field would hold with this value; 0 where it fits. */
export const excess = (element: HTMLTextAreaElement | HTMLInputElement, value: string): number =>
  element.maxLength < 0 ? 0 : Math.max(0, value.length - element.maxLength)
