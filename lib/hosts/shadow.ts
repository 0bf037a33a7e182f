import { activeIn, parentOf, rootOf } from './page-objects.ts'

type Root = ShadowRoot | null | undefined
type Chromium = { chrome?: { dom?: { openOrClosedShadowRoot?(element: HTMLElement): Root } } }
/** In Firefox a property, not a call. */
type Firefox = { readonly openOrClosedShadowRoot?: Root }

/** The element's shadow root, closed ones too where the browser lets an extension see them. */
export const shadowRootOf = (element: Element): Root =>
  (element instanceof HTMLElement &&
    (globalThis as Chromium).chrome?.dom?.openOrClosedShadowRoot?.(element)) ||
  ((element as Firefox).openOrClosedShadowRoot ?? element.shadowRoot)

/** The active element of a document, followed down through every shadow root. */
export const deepActive = (document: Document): Element | null => {
  let active = activeIn(document)
  while (active) {
    const inner = shadowRootOf(active)?.activeElement
    if (!inner) return active
    active = inner
  }
  return active
}

/** The element and everything around it, out through shadow roots to the document. */
export function* outwards(element: Element): Generator<Element> {
  let at: Element | null | undefined = element
  while (at) {
    yield at
    at = parentOf(at) ?? (rootOf(at) as Partial<ShadowRoot>).host
  }
}

/** Whether a frame is the one that the focus is in; `unknown` below a frame of another origin. */
export const holdsFocus = (start: Window): 'yes' | 'no' | 'unknown' => {
  for (let at = start; at !== at.parent; at = at.parent) {
    const frame = at.frameElement
    if (!frame) return 'unknown'
    if (deepActive(frame.ownerDocument) !== frame) return 'no'
  }
  return 'yes'
}
