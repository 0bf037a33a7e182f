import { rangeIn } from './caret.ts'
import { alike, type Expectation } from './sentences.ts'

const interval = 30
/** How long nothing must happen before it is taken for sure that nothing will, in milliseconds. */
const idle = 150
/** How long what was inserted must stay as it is: applications tidy up a little later. */
export const steady = 300
const patience = 900
/** An editor that took the content may have to ask its server first. */
const patienceOfTaken = 3000
const longest = 8000

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

type ReadBack = {
  /** Every sentence is there and no long one twice, the user's own text too, and it stayed so. */
  readonly met: boolean
  /** The same, but it continues in new fields around this one, as in editors of blocks. */
  readonly spread: boolean
  readonly changed: boolean
  /** The page reacted, even if it shows what it did before. */
  readonly answered: boolean
  readonly found: number
  /** There are new headings, list items or tables. */
  readonly structured: boolean
}

/**
 * Notes what a rich field holds, and gives the function that reads it back after something
 * was tried: it waits until the field is steady as expected, or is out of patience. `taken` says
 * that the page reacted to the attempt, so that it may need more time to show anything.
 */
export const watchField = (
  element: HTMLElement,
  expected: Expectation,
): ((taken: boolean) => Promise<ReadBack>) => {
  const around = watchAround(element)
  const state = () => {
    const fields = around.newFields()
    const elements = element.isConnected ? [element, ...fields] : fields
    const nodes = elements.flatMap((each) => [each, ...each.querySelectorAll('*')])
    return {
      fields,
      text: alike(elements.map(({ textContent }) => textContent).join(' ')),
      size: nodes.length,
      structure: nodes.filter((node) => node.matches('h1,h2,h3,h4,h5,li,table')).length,
    }
  }
  const start = { ...state(), around: around.text(), questions: around.questions() }
  const pieces = ownPieces(element)
  // What is selected will be replaced, so it does not count as already there.
  const selected = alike(rangeIn(element)?.toString() ?? '')
  const remaining = selected ? start.text.replace(selected, ' ') : start.text

  const holds = (text: string) => {
    const whole = unspaced(text)
    return expected.met(remaining, text) && pieces.every((piece) => whole.includes(piece))
  }
  const read = () => {
    const now = state()
    const alone = element.isConnected && holds(alike(element.textContent))
    const spread = !alone && now.fields.length > 1 && holds(now.text)
    const shows =
      alone || !element.isConnected || now.text !== start.text || now.size !== start.size
    return { ...now, alone, spread, shows }
  }

  return async (taken) => {
    const began = performance.now()
    let now = read()
    let since = began
    let answered = taken
    for (;;) {
      const time = performance.now()
      answered ||= now.shows
      const good = now.alone || now.spread
      const wait = good ? steady : now.shows ? patience : taken ? patienceOfTaken : idle
      const late = time - began > longest
      if (time - since >= wait || late) {
        const gained = expected.found(start.around, around.text())
        return {
          met: now.alone && !late,
          spread: now.spread && !late,
          changed: now.shows || gained > 0 || around.questions() > start.questions,
          answered,
          found: good ? expected.of : Math.max(expected.found(remaining, now.text), gained),
          structured: now.structure > start.structure,
        }
      }
      await pause(interval)
      const next = read()
      if (next.text !== now.text || next.size !== now.size) since = performance.now()
      now = next
    }
  }
}

const unspaced = (text: string): string => alike(text).replaceAll(' ', '')

/** The user's own text in a field, in pieces that must still be there after an insertion. */
const ownPieces = (element: HTMLElement): readonly string[] => {
  const range = rangeIn(element)
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    // Hints in an empty field, and handles: they come and go.
    if (!node.parentElement?.isContentEditable) continue
    if (node === range?.startContainer) pieces.push(node.data.slice(0, range.startOffset))
    if (node === range?.endContainer) pieces.push(node.data.slice(range.endOffset))
    if (!range?.intersectsNode(node)) pieces.push(node.data)
  }
  return pieces.map(unspaced).filter(Boolean)
}

/** What is around a field, in each document and shadow root that it is in. */
type AroundField = {
  /** All text, also what is not shown. */
  text(): string
  /** How many questions the page has put in front of the user. */
  questions(): number
  /** Fields that were not there when this was made, and in which the text could have gone on. */
  newFields(): readonly HTMLElement[]
}

const question = 'dialog[open],[role$=dialog],[aria-modal=true]'

/** Notes what is around a field now. */
export const watchAround = (element: HTMLElement): AroundField => {
  const roots = rootsAround(element)
  const all = (selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
  const ownQuestion = element.closest(question)
  const fields = () =>
    all('[contenteditable]').filter(
      (each) =>
        each.isContentEditable &&
        !each.parentElement?.isContentEditable &&
        each.closest(question) === ownQuestion &&
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
