import { fits, parentOf, rootOf, slotOf } from '../page-objects.ts'
import type { Piece } from './visible-text.ts'

/**
 * The nearest element that fits around a piece of text as it is drawn, out through shadow roots; what is
 * put into a slot stands where the slot does. Each element is looked at once.
 */
export const nearest = (selector: string) => {
  const known = new Map<Element, Element | undefined>()
  const around = (element: Element): Element | undefined => {
    if (!known.has(element)) {
      const outer = fits(element, selector) ? undefined : outerOf(element)
      known.set(element, outer ? around(outer) : fits(element, selector) ? element : undefined)
    }
    return known.get(element)
  }
  return ({ place, drawn }: Piece): Element | undefined =>
    around((drawn instanceof Text && drawn.assignedSlot) || place)
}

const outerOf = (element: Element): Element | null | undefined =>
  slotOf(element) ?? parentOf(element) ?? (rootOf(element) as Partial<ShadowRoot>).host

/** Each element that fits and shows something, in the order of the page, with the pieces in it. */
export const groupsIn = (
  pieces: readonly Piece[],
  selector: string,
): readonly (readonly [Element, readonly Piece[]])[] => {
  const groups = Map.groupBy(pieces, nearest(selector))
  return [...groups].flatMap(([element, inside]) => (element ? [[element, inside] as const] : []))
}

/** Works out once what is asked several times of the same pieces. */
export const oncePer = <Result>(
  work: (pieces: readonly Piece[]) => Result,
): ((pieces: readonly Piece[]) => Result) => {
  const known = new WeakMap<readonly Piece[], { readonly result: Result }>()
  return (pieces) => {
    const { result } = known.get(pieces) ?? { result: work(pieces) }
    known.set(pieces, { result })
    return result
  }
}
