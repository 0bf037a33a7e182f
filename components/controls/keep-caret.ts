import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

type Control = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps the caret where it stands when the words around it change by themselves, as when another
 * window writes in the same answer. A browser would put it last.
 */
export function useKeptCaret(field: RefObject<HTMLElement | null>): void {
  const before = useRef<{ text: string; from: number; to: number } | undefined>(undefined)
  const current = controlIn(field)
  // Read while the old words still stand there. What has no caret, such as a day, says null.
  before.current =
    current?.matches(':focus') && current.selectionStart !== null
      ? {
          text: current.value,
          from: current.selectionStart,
          to: current.selectionEnd ?? current.selectionStart,
        }
      : undefined
  useLayoutEffect(() => {
    const was = before.current
    const now = controlIn(field)
    if (!was || !now || now.value === was.text) return
    const moved = (place: number) => placeIn(was.text, now.value, place)
    now.setSelectionRange(moved(was.from), moved(was.to))
  })
}

const controlIn = ({ current }: RefObject<HTMLElement | null>) =>
  current?.querySelector<Control>('input, textarea') ?? undefined

/** Where a place in the old words is found in the new: it moves with what has changed before it. */
function placeIn(old: string, now: string, place: number): number {
  let start = 0
  while (start < place && old[start] === now[start]) start += 1
  if (start === place) return place
  return Math.max(start, Math.min(now.length, place + now.length - old.length))
}
