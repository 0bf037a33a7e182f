import { outwards } from './shadow.ts'

/**
 * The editor that a hidden field takes the keys for, as code editors and drawn documents have it;
 * nothing for a field that shows its own text, and where no editor can be seen.
 */
export const editorBehind = (input: HTMLElement): HTMLElement | undefined => {
  if (!isHidden(input)) return undefined
  for (const around of outwards(input)) {
    const { width, height } = around.getBoundingClientRect()
    if (around === input || width < 100 || height < 30) continue
    return around instanceof HTMLElement && around !== around.ownerDocument.body
      ? around
      : undefined
  }
  return undefined
}

/** Out of sight though the page has it on: no wider than a caret, see-through, cut off or beside. */
export const isHidden = (element: HTMLElement): boolean => {
  let { width, height, right, bottom } = element.getBoundingClientRect()
  if (!element.checkVisibility?.()) return false
  // Where it stands when nothing is scrolled: what the user has scrolled past is not beside.
  for (const around of outwards(element)) {
    right += around.scrollLeft
    bottom += around.scrollTop
  }
  if (width < 20 || height < 5 || right < -1000 || bottom < -1000) return true
  if (Number(getComputedStyle(element).opacity) < 0.1) return true
  const { parentElement } = element
  if (!parentElement || getComputedStyle(parentElement).overflow === 'visible') return false
  return parentElement.clientWidth < 20 || parentElement.clientHeight < 5
}
