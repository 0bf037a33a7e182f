import type { PageField } from './field.ts'
import { plainWords } from './sentences.ts'
import { outwards } from './shadow.ts'

const longest = 80
/** What editors add to their label for those who hear it. */
const help = /[.,]? (press|tryck) .*$/i

/**
 * The field's own label as the page shows it, or an empty string. A rich editor often
 * replaces a hidden form field and has only the editor's name as a label, so that field's label goes first.
 */
export const labelOf = (field: PageField): string => {
  const { element } = field
  const frame = element.ownerDocument.defaultView?.frameElement
  for (const find of [
    () => (field.kind === 'plain' ? ownLabels(field.element) : ''),
    () => referred(element),
    () => (field.kind === 'rich' ? stoodInFor(frame ?? element) : ''),
    () => element.ariaLabel,
    () => element.getAttribute('placeholder') ?? element.title,
    () => (frame ? referred(frame) || frame.ariaLabel || frame.getAttribute('title') : ''),
    () => element.closest('fieldset')?.querySelector('legend')?.textContent,
  ]) {
    const words = shorten(find())
    if (words) return words
  }
  return ''
}

const shorten = (text: string | null | undefined): string => {
  const words = plainWords(text ?? '')
    .replace(help, '')
    .replace(/[\s:*]+$/, '')
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words
}

const ownLabels = (element: HTMLTextAreaElement | HTMLInputElement): string =>
  [...(element.labels ?? [])].map(wordsOf).join(' ')

/**
 * A label that wraps its field must not give what is in the field. Here and below nodes are checked
 * by their names, not their classes: they may be in the document around this one.
 */
const wordsOf = (label: Node): string =>
  [...label.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue
      return /^(textarea|select|div)$/i.test(node.nodeName) ? '' : wordsOf(node)
    })
    .join(' ')

const referred = (element: Element): string => {
  const root = element.getRootNode() as Document | ShadowRoot
  return (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ')
}

const stoodInFor = (editor: Element): string => {
  let steps = 0
  for (const around of outwards(editor)) {
    if (steps++ > 6) break
    for (const beside of [around.previousElementSibling, around.nextElementSibling]) {
      if (beside?.localName === 'label') return wordsOf(beside)
      if (beside?.localName !== 'textarea' || (beside as HTMLElement).offsetParent) continue
      const words = ownLabels(beside as HTMLTextAreaElement)
      if (words) return words
    }
  }
  return ''
}
