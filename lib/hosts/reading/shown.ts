import { bodyOf, documentOf, parentOf, rectOf, rootElementOf, windowOf } from '../page-objects.ts'
import { outwards } from '../shadow.ts'

const options = {
  opacityProperty: true,
  checkOpacity: true,
}
const withVisibility = { ...options, visibilityProperty: true, checkVisibilityCSS: true }

/** Whether anything inside an element can be seen: what is hidden in it may have parts that are not. */
export const mayShow = (element: Element): boolean => checked(element, options)

/** Whether text that stands right in an element is drawn, as far as its style alone tells. */
export const showsText = (element: Element): boolean => checked(element, withVisibility)

const checked = (element: Element, asked: object): boolean => {
  const { checkVisibility } = Element.prototype
  return checkVisibility ? checkVisibility.call(element, asked) : true
}

/**
 * Whether a piece of text can really be seen: it takes up room, lies where one can come to, is not
 * cut off to nothing and is not see-through. Costly, so it is asked of the
 * few pieces that count.
 */
export const isSeen = (piece: Text | Element): boolean => {
  const element = piece instanceof Element ? piece : parentOf(piece)
  const document = documentOf(piece)
  const view = document && windowOf(document)
  if (!element || !document || !view) return false
  // Without any layout there is nothing to measure.
  if (rootElementOf(document).clientWidth === 0) return view.innerWidth > 0
  const rects = piece instanceof Element ? [rectOf(piece)] : rectsOf(piece)
  const inReach = rects.some(
    ({ width, height, right, bottom }) =>
      width > 1 && height > 1 && right + view.scrollX > 0 && bottom + view.scrollY > 0,
  )
  return inReach && !isCutOff(element, view) && !isSeeThrough(view.getComputedStyle(element))
}

/** Whether the frame itself can be seen where it stands. */
export const isFrameShown = (view: Window): boolean => {
  if (view.innerWidth === 0 || view.innerHeight === 0) return false
  try {
    const { frameElement } = view
    return !frameElement || (showsText(frameElement) && isFrameShown(view.parent))
  } catch {
    return true
  }
}

const rectsOf = (text: Text): readonly DOMRect[] => {
  const range = new Range()
  range.selectNodeContents(text)
  return [...range.getClientRects()]
}

const nothing = /^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)$/
const inset =
  /^inset\((?:50|100)%|^circle\(0|^polygon\(0(?:px|%)? 0(?:px|%)?(?:, 0(?:px|%)? 0(?:px|%)?)*\)$/

const isCutOff = (start: Element, view: Window): boolean => {
  const document = documentOf(start)
  const body = document && bodyOf(document)
  let position = 'static'
  for (const element of outwards(start)) {
    const style = view.getComputedStyle(element)
    if (nothing.test(style.clip) || inset.test(style.clipPath)) return true
    if (style.contentVisibility === 'hidden') return true
    // What is lifted out of the flow is cut off by what it is placed in alone.
    const cuts = style.overflow !== 'visible' && style.display !== 'inline'
    if (cuts && element !== body && (position === 'static' || style.position !== 'static')) {
      const { width, height } = rectOf(element)
      if (width <= 1 || height <= 1) return true
    }
    if (style.position !== 'static') ({ position } = style)
    if (position === 'relative' || position === 'sticky') position = 'static'
  }
  return false
}

const clear = /^transparent$|^rgba\(.*, 0\)$/

/** Letters that are cut out of a picture behind them have no colour of their own, and are seen. */
const isSeeThrough = (style: CSSStyleDeclaration): boolean => {
  if (style.backgroundClip.includes('text')) return false
  return (
    clear.test(style.color) ||
    (style.color === style.backgroundColor && style.backgroundImage === 'none')
  )
}
