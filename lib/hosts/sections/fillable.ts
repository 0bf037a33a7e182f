import { fieldOf, refusalOf } from '../field.ts'
import { labelOf } from '../label.ts'
import { outwards, shadowRootOf } from '../shadow.ts'

/** A field that a section can go into. */
export type Fillable = {
  readonly element: HTMLElement
  readonly format: 'rich' | 'plain' | 'date' | 'select'
}

/** The field that an element is, of a kind that takes a section. */
export const fillableOf = (element: Element): Fillable | undefined => {
  if (element instanceof HTMLSelectElement) {
    return element.multiple ? undefined : { element, format: 'select' }
  }
  if (element instanceof HTMLInputElement && element.type === 'date') {
    return { element, format: 'date' }
  }
  const field = fieldOf(element)
  if (!field || field.element !== element) return undefined
  if (field.kind === 'rich') {
    return { element: field.element, format: field.textOnly ? 'plain' : 'rich' }
  }
  return refusalOf(field) === 'not-text' ? undefined : { element: field.element, format: 'plain' }
}

/** Every field of a document that is shown, in its order, shadow roots included. */
export function* fillablesIn(root: Document | ShadowRoot): Generator<Fillable> {
  for (const element of root.querySelectorAll('*')) {
    const fillable = fillableOf(element)
    if (fillable && isShown(element)) yield fillable
    const shadow = shadowRootOf(element)
    if (shadow) yield* fillablesIn(shadow)
  }
}

/** Why it must not be written to. */
export const refusalOfFillable = ({ element, format }: Fillable): 'read-only' | undefined => {
  if (format === 'date' || format === 'select') {
    const closed = element.matches(':disabled') || (element as HTMLInputElement).readOnly === true
    return closed || element.closest('[inert]') ? 'read-only' : undefined
  }
  const field = fieldOf(element)
  return field && refusalOf(field) ? 'read-only' : undefined
}

/** Its label as the page shows it, without what counts the signs that are left. */
export const labelOfFillable = ({ element, format }: Fillable): string => {
  const field = fieldOf(element)
  const label =
    field && format !== 'date'
      ? labelOf(field)
      : labelOf({ kind: 'plain', element: element as HTMLInputElement })
  return label.replace(/\s*\(\d+\s*(?:\/|av)\s*\d+\)$/, '')
}

/** What the page knows the field by: an editor that fills a frame is known by the frame. */
export const anchorOf = ({ element }: Fillable): Element =>
  element === element.ownerDocument.body
    ? (element.ownerDocument.defaultView?.frameElement ?? element)
    : element

/** The field that an element is, is in, or is the label of. */
export const fillableAround = (element: Element): Fillable | undefined => {
  for (const around of outwards(element)) {
    const labelled = around instanceof HTMLLabelElement ? around.control : undefined
    const fillable = fillableOf(around) ?? (labelled ? fillableOf(labelled) : undefined)
    if (fillable) return fillable
    const field = fieldOf(around)
    if (field) return fillableOf(field.element)
  }
  return undefined
}

const isShown = (element: Element): boolean => element.checkVisibility?.() !== false
