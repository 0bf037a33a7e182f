/**
 * Reads elements by what the browser has put into their prototypes. A form that has a field named
 * `matches` or `parentElement` gives that field for a property of its own, and so does a document
 * for what it holds under a name: no name that the page gives its fields may change what is read.
 * Each is marked as pure, so that a script gets those alone that it uses.
 */
const getter = <Owner extends object, Name extends keyof Owner & string>(
  prototype: Owner,
  name: Name,
): ((of: Owner) => Owner[Name]) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {}
  return (of) => (get ? get.call(of) : of[name])
}

const node = Node.prototype
const element = Element.prototype
const page = Document.prototype

export const parentOf = /* @__PURE__ */ getter(node, 'parentElement')
export const childrenOf = /* @__PURE__ */ getter(node, 'childNodes')
export const documentOf = /* @__PURE__ */ getter(node, 'ownerDocument')
export const rootOf = (of: Node): Node => node.getRootNode.call(of)
export const holds = (around: Node, inner: Node): boolean => node.contains.call(around, inner)

export const tagOf = /* @__PURE__ */ getter(element, 'localName')
export const nextOf = /* @__PURE__ */ getter(element, 'nextElementSibling')
export const previousOf = /* @__PURE__ */ getter(element, 'previousElementSibling')
export const matchesSelector = (of: Element, selector: string): boolean =>
  element.matches.call(of, selector)
export const hasAttribute = (of: Element, name: string): boolean =>
  element.hasAttribute.call(of, name)
/** Names and values. */
export const attributesOf = (of: Element): readonly (readonly [string, string])[] =>
  element.getAttributeNames
    .call(of)
    .map((name) => [name, element.getAttribute.call(of, name) ?? ''])
export const rectOf = (of: Element): DOMRect => element.getBoundingClientRect.call(of)
export const allIn = (root: Element | Document, selector: string): readonly HTMLElement[] =>
  [
    ...(root instanceof Document
      ? page.querySelectorAll.call(root, selector)
      : element.querySelectorAll.call(root, selector)),
  ] as HTMLElement[]

/** The slot that draws it, where the page lets that be seen. */
export const slotOf = /* @__PURE__ */ getter(element, 'assignedSlot')

export const bodyOf = /* @__PURE__ */ getter(page, 'body')
export const titleOf = /* @__PURE__ */ getter(page, 'title')
export const rootElementOf = /* @__PURE__ */ getter(page, 'documentElement')
export const activeIn = /* @__PURE__ */ getter(page, 'activeElement')
export const windowOf = /* @__PURE__ */ getter(page, 'defaultView')
