import { attributesOf, childrenOf, documentOf, fits, parentOf } from '../page-objects.ts'
import { outwards, shadowRootOf } from '../shadow.ts'
import { seam } from './numbers-in.ts'
import { mayShow, showsText } from './shown.ts'

/** A piece of text that the page shows, and where it stands. */
export type Piece = {
  readonly text: string
  /** The element that it stands in, or the field that holds it. */
  readonly place: Element
  /** What is drawn. */
  readonly drawn: Text | Element
  /** In a note, a list or a field that somebody may write in: it says nothing of whose page it is. */
  readonly within: 'page' | 'entry' | 'note' | 'field'
}

/** The page is too large, or takes too long, to be read to its end. */
export class Unreadable extends Error {}

const most = { nodes: 300_000, milliseconds: 2_500 }
const silent = 'script,style,template,noscript'
const entry = 'li,tr,[role=row],[role=listitem]'
const note =
  'article,blockquote,q,[role=article],[role=feed],[role=log],[role=textbox],[contenteditable]:not([contenteditable=false])'

/** What an element says of whose page it is, by where it stands. */
export const says = (element: Element): Piece['within'] => {
  const all = [...outwards(element)]
  if (all.some((around) => fits(around, note))) return 'note'
  return all.some((around) => fits(around, entry)) ? 'entry' : 'page'
}

type Walk = { nodes: number; readonly until: number }

/** Each piece of text that the user can see in the page, as far as styles tell, in its order. */
export function visibleText(root: Node): Generator<Piece> {
  return piecesIn(root, 'page', { nodes: 0, until: performance.now() + most.milliseconds })
}

function* piecesIn(root: Node, within: Piece['within'], walk: Walk): Generator<Piece> {
  for (const node of childrenOf(root)) {
    if (++walk.nodes > most.nodes || (walk.nodes % 500 === 0 && performance.now() > walk.until)) {
      throw new Unreadable()
    }
    if (node instanceof Text) {
      const place = parentOf(node) ?? (root as Partial<ShadowRoot>).host
      if (place && node.data.trim() && showsText(place)) {
        yield { text: asSeen(node.data), place, drawn: node, within }
      }
    } else if (node instanceof Element && !fits(node, silent) && mayShow(node)) {
      const text = valueIn(node) ?? drawnByStyle(node)
      if (text) {
        const where = isField(node) ? withinField(node) : within
        yield { text: asSeen(text), place: node, drawn: node, within: where ?? within }
      }
      if (node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement) continue
      const deeper = fits(node, note)
        ? 'note'
        : fits(node, entry) && within === 'page'
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
const withinField = (element: Field): Piece['within'] | undefined => {
  if (element instanceof HTMLSelectElement || !isLocked(element)) return 'field'
  return element.value.length > longestLine ? 'note' : undefined
}
