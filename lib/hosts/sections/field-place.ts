import type { FieldPlace } from '../../records/host-profile.ts'
import { outwards } from '../shadow.ts'
import { anchorOf, type Fillable, fillablesIn, labelOfFillable } from './fillable.ts'

type FieldAtPlace = {
  readonly fillable: Fillable
  readonly label: string
  /** What it was found by. By a selector alone, the page calls it something else now. */
  readonly by: 'label' | 'selector' | 'order'
}

/**
 * Looks for a field: by its label, where several have it by a selector among them, then by their
 * order; where none has it, by a selector. What is left in doubt is not found.
 */
export const findField = (
  document: Document,
  place: FieldPlace,
): FieldAtPlace | 'missing' | 'several' => {
  const all = [...fillablesIn(document)].map((fillable) => ({
    fillable,
    label: labelOfFillable(fillable),
  }))
  const alike = all.filter(({ label }) => folded(label) === folded(place.label))
  const [first] = alike
  if (first && alike.length === 1 && place.label) return { ...first, by: 'label' }
  const among = alike.length > 0 ? alike : all
  for (const selector of place.selectors) {
    const matching = among.filter(
      ({ fillable }) => fillable.element && fitsSelector(fillable, selector),
    )
    const [match] = matching
    if (match && matching.length === 1)
      return { ...match, by: alike.length > 0 && place.label ? 'label' : 'selector' }
  }
  const ordered = place.order === undefined ? undefined : alike[place.order - 1]
  if (ordered && place.selectors.length === 0) return { ...ordered, by: 'order' }
  return alike.length > 1 && place.label ? 'several' : 'missing'
}

/**
 * The place by which a field can be found again. Undefined where nothing of it will last: the place
 * is tried at once, and must lead back to the same field.
 */
export const describePlace = (document: Document, fillable: Fillable): FieldPlace | undefined => {
  const label = labelOfFillable(fillable)
  const all = [...fillablesIn(document)]
  const selectors = lastingSelectors(anchorOf(fillable)).filter(
    (selector) => all.filter((other) => fitsSelector(other, selector)).length === 1,
  )
  const alike = all.filter((other) => folded(labelOfFillable(other)) === folded(label))
  const order = 1 + alike.findIndex(({ element }) => element === fillable.element)
  for (const place of [
    { label, selectors },
    { label, selectors: [], order },
  ]) {
    const found = findField(document, place)
    if (typeof found !== 'string' && found.fillable.element === fillable.element) return place
  }
  return undefined
}

const folded = (label: string): string => label.trim().toLocaleLowerCase('sv')

const fitsSelector = (fillable: Fillable, selector: string): boolean => {
  try {
    return anchorOf(fillable).matches(selector)
  } catch {
    // A selector of a profile that somebody wrote by hand.
    return false
  }
}

/** What a page's author chose, and means to keep. Classes are for looks, and often made anew. */
const lasting = ['name', 'id', 'aria-label', 'data-testid', 'data-field']

const lastingSelectors = (anchor: Element): string[] => {
  const own = namesOf(anchor).map((name) => anchor.localName + name)
  const around: string[] = []
  let steps = 0
  for (const element of outwards(anchor)) {
    if (element === anchor) continue
    if (++steps > 6 || element.getRootNode() !== anchor.getRootNode()) break
    const [name] = namesOf(element)
    if (name) around.push(`${element.localName}${name} ${kindOf(anchor)}`)
  }
  return own.length > 0 ? own : around.slice(0, 2)
}

const kindOf = (anchor: Element): string =>
  (anchor as HTMLElement).isContentEditable ? '[contenteditable]' : anchor.localName

const namesOf = (element: Element): string[] =>
  lasting.flatMap((attribute) => {
    const value = element.getAttribute(attribute) ?? ''
    return value && !isMade(value) ? [`[${attribute}=${JSON.stringify(value)}]`] : []
  })

/** Whether a name looks made by a program, and so another the next time the page is open. */
const isMade = (name: string): boolean =>
  name.length > 80 ||
  /\d{3}|[:«»]|[0-9a-f]{8}|^(?:radix|react|headlessui|mui|ember|ext-|gwt|mce_|cke_|jodit|tox-|yui)/i.test(
    name,
  )
