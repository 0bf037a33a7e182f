/**
 * Reads elements by what the browser has put into their prototypes. A form that has a field named
 * `matches` or `parentElement` gives that field for a property of its own, and so does a document
 * for what it holds under a name: nothing that the page calls its fields may change what is read.
 */
const lookUp = (prototype: object, name: string): PropertyDescriptor => {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)
    if (found) return found
  }
  return {}
}

const getter =
  <Owner extends object, Name extends keyof Owner & string>(
    kind: () => { readonly prototype: Owner },
    name: Name,
  ) =>
  (of: Owner): Owner[Name] => {
    const { get } = lookUp(kind().prototype, name)
    return get ? Reflect.apply(get, of, []) : of[name]
  }

const method =
  <Given extends readonly unknown[], Answer>(
    kind: () => { readonly prototype: object },
    name: string,
  ) =>
  (of: object, ...given: Given): Answer =>
    Reflect.apply(lookUp(kind().prototype, name).value, of, given)

const node = () => Node
const element = () => Element
const page = () => Document

export const parentOf = getter(node, 'parentElement')
export const childrenOf = getter(node, 'childNodes')
export const documentOf = getter(node, 'ownerDocument')
export const rootOf = method<[], Node>(node, 'getRootNode')
export const holds = method<[Node], boolean>(node, 'contains')

export const nameOf = getter(element, 'localName')
export const nextOf = getter(element, 'nextElementSibling')
export const previousOf = getter(element, 'previousElementSibling')
export const openShadowOf = getter(element, 'shadowRoot')
export const fits = method<[string], boolean>(element, 'matches')
export const attributeOf = method<[string], string | null>(element, 'getAttribute')
export const rectOf = method<[], DOMRect>(element, 'getBoundingClientRect')

const queryElement = method<[string], NodeListOf<HTMLElement>>(element, 'querySelectorAll')
const queryDocument = method<[string], NodeListOf<HTMLElement>>(page, 'querySelectorAll')
export const allIn = (root: Element | Document, selector: string): readonly HTMLElement[] => [
  ...(root instanceof Document ? queryDocument(root, selector) : queryElement(root, selector)),
]

export const bodyOf = getter(page, 'body')
export const titleOf = getter(page, 'title')
export const rootElementOf = getter(page, 'documentElement')
export const activeIn = getter(page, 'activeElement')
export const windowOf = getter(page, 'defaultView')
