import { parentOf, rootOf } from '../page-objects.ts'
import { deepActive } from '../shadow.ts'

export type SelectedText = {
  readonly text: string
  readonly html: string
  /** The element that it is in. */
  readonly place: Element
}

/** What the user has marked in this frame, in a text field too; undefined where nothing is. */
export const readSelection = (document: Document): SelectedText | undefined => {
  const active = deepActive(document)
  if (active && isTextField(active)) {
    const text = active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0)
    if (text.trim()) return { text, html: '', place: active }
  }
  const root = (active ? rootOf(active) : undefined) as
    | { getSelection?(): Selection | null }
    | undefined
  const selection = root?.getSelection?.() ?? document.getSelection()
  const text = selection?.toString() ?? ''
  if (!selection?.rangeCount || !text.trim()) return undefined
  const range = selection.getRangeAt(0)
  const within = range.commonAncestorContainer
  const place = within instanceof Element ? within : parentOf(within)
  return place ? { text, html: markupOf(range), place } : undefined
}

const isTextField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && ['text', 'search'].includes(element.type))

/** The clone is in a document of its own, where no picture is fetched and no script runs. */
const markupOf = (range: Range): string => {
  const apart = document.implementation.createHTMLDocument('')
  apart.body.append(apart.importNode(range.cloneContents(), true))
  return apart.body.innerHTML
}
