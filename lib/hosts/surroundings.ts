import { alike } from './sentences.ts'

/** What stands around a field, in each document and shadow root that it lies in. */
export type Surroundings = {
  /** All text, also what is not shown. */
  text(): string
  /** How many questions the page has put in front of the user. */
  questions(): number
  /** Fields that were not there when this was made, and in which the text could have gone on. */
  newFields(): readonly HTMLElement[]
}

const question = 'dialog[open],[role$=dialog],[aria-modal=true]'

export const surroundings = (element: HTMLElement): Surroundings => {
  const roots = rootsAround(element)
  const all = (selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
  const asked = element.closest(question)
  const fields = () =>
    all('[contenteditable]').filter(
      (each) =>
        each.isContentEditable &&
        !each.parentElement?.isContentEditable &&
        each.closest(question) === asked &&
        !element.contains(each),
    )
  const before = new Set(fields())

  return {
    text: () => alike(roots.map((root) => root.textContent).join(' ')),
    questions: () => all(question).filter((each) => each.checkVisibility?.()).length,
    newFields: () => fields().filter((each) => !before.has(each)),
  }
}

const rootsAround = (element: Element): (Element | ShadowRoot)[] => {
  const roots: (Element | ShadowRoot)[] = []
  let at: Element | null | undefined = element
  while (at) {
    const root: Node = at.getRootNode()
    const { documentElement, defaultView } = root as Document
    roots.push(documentElement ?? root)
    at = documentElement ? defaultView?.frameElement : (root as Partial<ShadowRoot>).host
  }
  return roots
}
