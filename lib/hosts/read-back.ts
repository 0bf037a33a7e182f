import { rangeIn } from './caret.ts'
import { ownPieces, unspaced } from './own-text.ts'
import { alike, type Expectation } from './sentences.ts'
import { surroundings } from './surroundings.ts'

const interval = 30
/** How long nothing must happen before it is believed that nothing will. */
const idle = 150
/** How long what came in must stay as it is: applications tidy up a little later. */
export const steady = 300
const patience = 900
/** What took the content over may have to ask its server first. */
const patienceOfTaken = 3000
const longest = 8000

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

export type Reading = {
  /** Every sentence is there and no long one twice, the user's own text too, and it stayed so. */
  readonly met: boolean
  /** The same, but it goes on in fields that came up around this one, as blocks do. */
  readonly spread: boolean
  readonly changed: boolean
  /** The page reacted, even if it shows what it did before. */
  readonly answered: boolean
  readonly found: number
  /** Headings, list items and tables came along. */
  readonly structured: boolean
}

/**
 * Takes note of what a rich field holds, and gives the function that reads it back after something
 * was tried: it waits until the field is steady as expected, or is out of patience. `taken` says
 * that the page reacted to the attempt, so that it may need more time to show anything.
 */
export const watchField = (
  element: HTMLElement,
  expected: Expectation,
): ((taken: boolean) => Promise<Reading>) => {
  const around = surroundings(element)
  const state = () => {
    const fields = around.newFields()
    const shown = element.isConnected ? [element, ...fields] : fields
    const nodes = shown.flatMap((each) => [each, ...each.querySelectorAll('*')])
    return {
      fields,
      text: alike(shown.map(({ textContent }) => textContent).join(' ')),
      size: nodes.length,
      structure: nodes.filter((node) => node.matches('h1,h2,h3,h4,h5,li,table')).length,
    }
  }
  const start = { ...state(), around: around.text(), questions: around.questions() }
  const pieces = ownPieces(element)
  // What is selected will be replaced, so it does not count as being there already.
  const selected = alike(rangeIn(element)?.toString() ?? '')
  const kept = selected ? start.text.replace(selected, ' ') : start.text

  const holds = (text: string) => {
    const whole = unspaced(text)
    return expected.met(kept, text) && pieces.every((piece) => whole.includes(piece))
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
          found: good ? expected.of : Math.max(expected.found(kept, now.text), gained),
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
