import { shadowRootOf } from '../shadow.ts'

const silent = 'script,style,template,noscript,textarea,[hidden],[aria-hidden=true]'

/** Each piece of text that the user can see in the page, with the element that it stands in. */
export function* visibleText(root: Node): Generator<readonly [string, Element]> {
  for (const node of root.childNodes) {
    if (node instanceof Text) {
      if (node.parentElement && node.data.trim()) yield [node.data, node.parentElement]
    } else if (node instanceof Element && isShown(node)) {
      if (node instanceof HTMLInputElement && ['text', 'search'].includes(node.type)) {
        yield [node.value, node]
      }
      yield* visibleText(node)
      const shadow = shadowRootOf(node)
      if (shadow) yield* visibleText(shadow)
    }
  }
}

const isShown = (element: Element): boolean =>
  !element.matches(silent) && element.checkVisibility?.() !== false
