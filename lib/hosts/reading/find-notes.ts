import type { FoundNote } from '../../session/ports/record.ts'
import { activeField } from '../field.ts'
import { allIn, bodyOf, holds, parentOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { readSelection } from './selection.ts'
import { visibleText } from './visible-text.ts'

/** No note is longer, in characters; in a page that is longer no plan can be made out. */
const longest = 400_000

/**
 * The texts of this frame that may be a plan: what the user has marked, the field in use, other
 * fields that hold a plan, and each plan that the page shows. Their markup is kept as it is.
 * @param headings those that follow the title in a plan: they show where a plan on the page ends.
 */
export const findNotes = (
  document: Document,
  title: string,
  headings: readonly string[],
): FoundNote[] => {
  const holdsPlan = (text: string) =>
    text.split(/[\r\n]+/).some((line) => plainWords(line) === title)
  const selection = readSelection(document)
  const inUse = activeField(document)
  const plans = new Set<Element>()
  for (const { text, place } of visibleText(bodyOf(document))) {
    if (holdsPlan(text)) plans.add(wholePlan(place, title, headings))
  }
  const notes: FoundNote[] = [
    ...(selection ? [{ from: 'marked' as const, text: selection.text, html: selection.html }] : []),
    ...(inUse?.kind === 'rich' ? [{ from: 'field' as const, ...contentOf(inUse.element) }] : []),
    ...(inUse?.kind === 'plain' && inUse.element.type !== 'password'
      ? [{ from: 'field' as const, text: inUse.element.value, html: '' }]
      : []),
    ...(allIn(document, 'textarea') as readonly HTMLTextAreaElement[])
      .filter((area) => area !== inUse?.element && holdsPlan(area.value))
      .map(({ value }) => ({ from: 'page' as const, text: value, html: '' })),
    ...[...plans]
      .filter((place) => !inUse || !holds(inUse.element, place))
      .map((place) => ({ from: 'page' as const, ...contentOf(place) })),
  ]
  return notes.filter(
    ({ text, html }) => text.trim() !== '' && text.length + html.length <= longest,
  )
}

const contentOf = (element: Element): { readonly text: string; readonly html: string } => ({
  text: (element as Partial<HTMLElement>).innerText ?? element.textContent,
  html: element.innerHTML,
})

/** The smallest element around a plan's title that has all of its headings, and no second plan. */
const wholePlan = (place: Element, title: string, headings: readonly string[]): Element => {
  const countIn = (element: Element) => {
    const text = plainWords(element.textContent)
    return {
      plans: text.split(title).length - 1,
      headings: headings.filter((heading) => text.includes(heading)).length,
    }
  }
  let best = { element: place, ...countIn(place) }
  for (let at = parentOf(place); at; at = parentOf(at)) {
    const count = countIn(at)
    if (count.plans > 1) break
    if (count.headings > best.headings) best = { element: at, ...count }
  }
  return best.element
}
