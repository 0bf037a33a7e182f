import {
  attributesOf,
  childrenOf,
  documentOf,
  matchesSelector,
  parentOf,
  rootOf,
  slotOf,
} from '../page-objects.ts'
import { shadowRootOf } from '../shadow.ts'
import { seam } from './numbers-in.ts'
import { mayShow, showsText } from './shown.ts'

/** A piece of text that the page shows, and where it is. */
export type TextPiece = {
  readonly text: string
  /** The element that it is in, or the field that holds it. */
  readonly place: Element
  /** What is drawn. */
  readonly drawn: Text | Element
  /** In a note, a list or a field that somebody may write in: it says nothing of whose page it is. */
  readonly within: 'page' | 'entry' | 'note' | 'field'
}

/** The page is too large, or takes too long, to be read to its end. */
class Unreadable extends Error {}

const most = { nodes: 300_000, milliseconds: 2_500 }
const silent = 'script,style,template,noscript'
const entry = 'li,tr,[role=row],[role=listitem]'
const note =
  'article,blockquote,q,[role=article],[role=feed],[role=log],[role=textbox],[contenteditable]:not([contenteditable=false])'

type Walk = { nodes: number; readonly until: number }

/** Each piece of text that the user can see in the page, as far as styles tell, in its order. */
export function visibleText(root: Node): Generator<TextPiece> {
  return piecesIn(root, 'page', { nodes: 0, until: performance.now() + most.milliseconds })
}

function* piecesIn(root: Node, within: TextPiece['within'], walk: Walk): Generator<TextPiece> {
  for (const node of childrenOf(root)) {
    if (++walk.nodes > most.nodes || (walk.nodes % 500 === 0 && performance.now() > walk.until)) {
      throw new Unreadable()
    }
    if (node instanceof Text) {
      const place = parentOf(node) ?? (root as Partial<ShadowRoot>).host
      if (place && node.data.trim() && showsText(place)) {
        yield { text: asSeen(node.data), place, drawn: node, within }
      }
    } else if (node instanceof Element && !matchesSelector(node, silent) && mayShow(node)) {
      const text = valueIn(node) ?? drawnByStyle(node)
      if (text) {
        const where = isField(node) ? withinField(node) : within
        yield { text: asSeen(text), place: node, drawn: node, within: where ?? within }
      }
      if (node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement) continue
      const deeper = matchesSelector(node, note)
        ? 'note'
        : matchesSelector(node, entry) && within === 'page'
          ? 'entry'
          : within
      yield* piecesIn(node, deeper, walk)
      const shadow = shadowRootOf(node)
      if (shadow) yield* piecesIn(shadow, deeper, walk)
    }
  }
}

/** As it is read: figures of any script, and none of the marks that nobody sees. */
const asSeen = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e\p{Nd}]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (sign) => String(sign.charCodeAt(0) & 15))
    .replace(/\p{Cf}/gu, '')
    .replaceAll(seam, ' ')

const wordy = ['text', 'search', 'tel', 'number']

/** What a field or a picture shows in words; undefined where it is none that does. */
const valueIn = (element: Element): string | undefined => {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text
  if (element instanceof HTMLImageElement) return element.alt
  // What is being written says nothing of whose page it is.
  if (element instanceof HTMLTextAreaElement) return isLocked(element) ? element.value : undefined
  if (!(element instanceof HTMLInputElement)) return undefined
  return wordy.includes(element.type) ? element.value : undefined
}

/** Figures of an attribute that its style draws, as `content: attr(data-number)` does. */
const drawnByStyle = (element: Element): string | undefined => {
  const attributes = attributesOf(element).filter(([name]) => !/^(?:style|href|src|d)$/.test(name))
  if (!attributes.some(([, value]) => /\d{4}/.test(value))) return undefined
  const view = documentOf(element)?.defaultView
  const drawn = ['::before', '::after'].map(
    (part) => view?.getComputedStyle(element, part).content ?? '',
  )
  const text = drawn
    .map((content) =>
      attributes.reduce((left, [name, value]) => left.replaceAll(`attr(${name})`, value), content),
    )
    .join('')
    .replace(/["']/g, '')
  return /\d/.test(text) ? text : undefined
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement

const isLocked = (element: HTMLInputElement | HTMLTextAreaElement): boolean =>
  element.readOnly || element.disabled

const longestLine = 200

/** A field that nobody can write in shows what the page says, as any other text does; a long one is a note. */
const withinField = (element: Field): TextPiece['within'] | undefined => {
  if (element instanceof HTMLSelectElement || !isLocked(element)) return 'field'
  return element.value.length > longestLine ? 'note' : undefined
}

/**
 * The nearest element that matches around a piece of text as it is drawn, out through shadow roots; what is
 * put into a slot is where the slot is. Each element is looked at once.
 */
export const nearest = (selector: string) => {
  const known = new Map<Element, Element | undefined>()
  const around = (element: Element): Element | undefined => {
    if (!known.has(element)) {
      const outer = matchesSelector(element, selector) ? undefined : outerOf(element)
      known.set(
        element,
        outer ? around(outer) : matchesSelector(element, selector) ? element : undefined,
      )
    }
    return known.get(element)
  }
  return ({ place, drawn }: TextPiece): Element | undefined =>
    around((drawn instanceof Text && drawn.assignedSlot) || place)
}

const outerOf = (element: Element): Element | null | undefined =>
  slotOf(element) ?? parentOf(element) ?? (rootOf(element) as Partial<ShadowRoot>).host

/** Each element that matches and shows something, in the order of the page, with the pieces in it. */
export const groupsIn = (
  pieces: readonly TextPiece[],
  selector: string,
): readonly (readonly [Element, readonly TextPiece[]])[] => {
  const groups = Map.groupBy(pieces, nearest(selector))
  return [...groups].flatMap(([element, inside]) => (element ? [[element, inside] as const] : []))
}

/** Works out once what is asked several times of the same pieces. */
export const oncePer = <Result>(
  work: (pieces: readonly TextPiece[]) => Result,
): ((pieces: readonly TextPiece[]) => Result) => {
  const known = new WeakMap<readonly TextPiece[], { readonly result: Result }>()
  return (pieces) => {
    const { result } = known.get(pieces) ?? { result: work(pieces) }
    known.set(pieces, { result })
    return result
  }
}
