import { childrenOf, fits, parentOf } from '../page-objects.ts'
import { outwards, shadowRootOf } from '../shadow.ts'
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
const silent = 'script,style,template,noscript,textarea'
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
        yield { text: node.data, place, drawn: node, within }
      }
    } else if (node instanceof Element && !fits(node, silent) && mayShow(node)) {
      const text = valueIn(node)
      if (text !== undefined)
        yield { text, place: node, drawn: node, within: withinField(node) ?? within }
      if (node instanceof HTMLSelectElement) continue
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

/** What a field shows; undefined where it is none that shows words. */
const valueIn = (element: Element): string | undefined => {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text
  if (!(element instanceof HTMLInputElement)) return undefined
  return ['text', 'search'].includes(element.type) ? element.value : undefined
}

/** A field that nobody can write in shows what the page says, as any other text does. */
const withinField = (element: Element): 'field' | undefined =>
  element instanceof HTMLInputElement && (element.readOnly || element.disabled)
    ? undefined
    : 'field'
