import { signal } from '@preact/signals'

type FirstDraw = {
  /**
   * Draws at once; while the page loads, when the script that comes next has had its turn.
   * @returns the end of it: the element has left the page, and what was seen of it too.
   */
  soon(): () => void
  /** Draws unless that is done, where the element is in a page. */
  now(): void
  /** Finds in what is seen; an effect that asks too early is run again. */
  find(...selectors: readonly string[]): HTMLElement | undefined
}

/**
 * The page's own script stands after ours, and may have a plan to give: an empty one drawn before it
 * would be drawn in vain.
 */
export function createFirstDraw(element: Element, draw: () => void): FirstDraw {
  const isDone = signal(false)
  let turn: ReturnType<typeof setTimeout> | undefined
  const now = (): void => {
    if (isDone.peek() || !element.isConnected) return
    draw()
    isDone.value = true
  }
  return {
    now,
    soon() {
      if (document.readyState === 'complete') now()
      else turn = setTimeout(now)
      return () => {
        clearTimeout(turn)
        isDone.value = false
      }
    },
    find: (...selectors) => {
      const root = isDone.value ? element.shadowRoot : null
      for (const each of selectors) {
        const found = root?.querySelector<HTMLElement>(each)
        if (found) return found
      }
      return undefined
    },
  }
}
