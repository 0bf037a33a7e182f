import { rangeIn } from './caret.ts'
import { type Expectation, plainWords } from './sentences.ts'

const steady = 150
const patience = 900
const interval = 30

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

export type Reading = {
  /** Every sentence is there, the longest once, and it stayed so. */
  readonly met: boolean
  readonly changed: boolean
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
  const text = () => plainWords(element.textContent)
  const size = () => element.getElementsByTagName('*').length
  const structure = () => element.querySelectorAll('h1,h2,h3,h4,h5,li,table').length
  const start = { text: text(), size: size(), structure: structure() }
  // What is selected will be replaced, so it does not count as being there already.
  const selected = plainWords(rangeIn(element)?.toString() ?? '')
  const kept = selected ? start.text.replace(selected, ' ') : start.text

  const read = (): Reading & { readonly text: string } => {
    const now = text()
    return {
      text: now,
      met: expected.met(kept, now),
      changed: now !== start.text || size() !== start.size,
      found: expected.found(kept, now),
      structured: structure() > start.structure,
    }
  }

  return async (taken) => {
    const began = performance.now()
    let reading = read()
    let since = began
    for (;;) {
      const now = performance.now()
      const isSteady = now - since >= steady
      if (isSteady && (reading.met || (!reading.changed && !taken))) return reading
      if (now - began >= patience) return { ...reading, met: reading.met && isSteady }
      await pause(interval)
      const next = read()
      if (next.text !== reading.text || next.changed !== reading.changed) since = performance.now()
      reading = next
    }
  }
}
