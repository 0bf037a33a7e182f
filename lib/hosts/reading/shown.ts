import {
  allIn,
  bodyOf,
  documentOf,
  parentOf,
  rectOf,
  rootElementOf,
  rootOf,
  windowOf,
} from '../page-objects.ts'
import { outwards } from '../shadow.ts'

const options = {
  opacityProperty: true,
  checkOpacity: true,
}
const withVisibility = { ...options, visibilityProperty: true, checkVisibilityCSS: true }

/** Whether anything inside an element can be seen: a hidden element may have parts that are not hidden. */
export const mayShow = (element: Element): boolean => checked(element, options)

/** Whether text directly in an element is drawn, as far as its style alone tells. */
export const showsText = (element: Element): boolean => checked(element, withVisibility)

const checked = (element: Element, asked: object): boolean => {
  const { checkVisibility } = Element.prototype
  return checkVisibility ? checkVisibility.call(element, asked) : true
}

/**
 * Whether a piece of text can really be seen: it takes up room, is where one can scroll to, is not
 * cut off to nothing and is not transparent. Costly, so it is asked of the few pieces that count.
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

/** Whether the frame itself can be seen. */
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

/**
 * Whether a piece of text may be covered, or drawn so that nobody can read it, though it takes up room.
 * That cannot be known for sure, so such text may say that a page is another child's, never that it is
 * the child's own. Costly, so it is asked of the few pieces that count.
 */
export const isDoubtful = (piece: Text | Element): boolean => {
  const element = piece instanceof Element ? piece : parentOf(piece)
  const document = documentOf(piece)
  const view = document && windowOf(document)
  if (!element || !view || rootElementOf(document).clientWidth === 0) return false
  return isFaint(element, view) || isOutOfSight(element, view) || isCovered(element, view)
}

const least = 0.1
const opaque = 0.9

/** So see-through, cut or masked, or of so much the same colour as what is behind, that it may not be read. */
const isFaint = (element: Element, view: Window): boolean => {
  const { webkitTextFillColor: fill, color, backgroundClip } = view.getComputedStyle(element)
  const letters = fill || color
  let left = 1
  let behind: string | undefined
  for (const around of outwards(element)) {
    const style = view.getComputedStyle(around)
    const [, filtered = '1'] = /opacity\(([\d.]+)\)/.exec(style.filter) ?? []
    left *= Number(style.opacity || 1) * Number(filtered)
    if (left < least || isSet(style.clipPath) || isSet(style.maskImage)) return true
    const isPicture = isSet(style.backgroundImage)
    if (behind === undefined && (isPicture || alphaOf(style.backgroundColor) > opaque)) {
      behind = isPicture ? '' : style.backgroundColor
    }
  }
  if (backgroundClip.includes('text')) return false
  return alphaOf(letters) < least || letters === (behind ?? 'rgb(255, 255, 255)')
}

const isSet = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:none)?$/.test(value)

const alphaOf = (color: string): number => {
  if (color === 'transparent') return 0
  const [, alpha = '1'] = /(?:^rgba\(.*,|\/)\s*([\d.]+)\)$/.exec(color) ?? []
  return Number(alpha)
}

/** Beyond the right edge, where one seldom scrolls. Below the lower edge pages usually continue. */
const isOutOfSight = (element: Element, view: Window): boolean =>
  rectOf(element).left >= view.innerWidth

/** Behind what takes no clicks, and is therefore not found where one clicks. */
const isUnderUntouched = (
  element: Element,
  own: ReadonlySet<Element>,
  [x, y]: readonly [number, number],
): boolean => {
  const document = documentOf(element)
  const view = document && windowOf(document)
  if (!view) return false
  return allIn(document, '*').some((each) => {
    const { top, right, bottom, left } = rectOf(each)
    if (x < left || x > right || y < top || y > bottom || own.has(each)) return false
    const style = view.getComputedStyle(each)
    if (style.pointerEvents !== 'none' || style.position === 'static') return false
    const isPainted = alphaOf(style.backgroundColor) > opaque || isSet(style.backgroundImage)
    const lies = Number(style.zIndex) || 0
    const isAfter = (element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    return isPainted && lies >= 0 && (lies > 0 || isAfter) && showsText(each) && isDense(each, view)
  })
}

const isDense = (element: Element, view: Window): boolean =>
  [...outwards(element)].reduce(
    (left, around) => left * Number(view.getComputedStyle(around).opacity || 1),
    1,
  ) > opaque

/** Behind something that one cannot see through. What has only been scrolled under a bar is not. */
const isCovered = (element: Element, view: Window): boolean => {
  const { left, top, right, bottom } = rectOf(element)
  const [x, y] = [(left + Math.min(right, view.innerWidth)) / 2, (top + bottom) / 2]
  const root = rootOf(element) as Partial<DocumentOrShadowRoot>
  const hit = root.elementFromPoint?.(x, y)
  if (!hit) return false
  const own = new Set(outwards(element))
  if (isUnderUntouched(element, own, [x, y])) return true
  if (own.has(hit) || [...outwards(hit)].includes(element)) return false
  const isScrolled = [...own].some(({ scrollTop }) => scrollTop > 0)
  let covers = false
  for (const cover of outwards(hit)) {
    if (own.has(cover)) return covers
    const style = view.getComputedStyle(cover)
    if (isScrolled && /^(?:fixed|sticky)$/.test(style.position)) return false
    const within = rectOf(cover)
    const isBackdrop = y < within.top || y > within.bottom || x < within.left || x > within.right
    const { backgroundColor, backgroundImage } = isBackdrop
      ? view.getComputedStyle(cover, '::backdrop')
      : style
    covers ||= alphaOf(backgroundColor) > opaque || isSet(backgroundImage)
    covers &&= Number(style.opacity) > opaque
  }
  return covers
}
