import type { SurroundingsAnswer } from './reading/question.ts'

/** What this frame said of whose record it is at one look, and what it says now. */
type Shown = { readonly look: string; readonly before: string; readonly now: () => string }

declare global {
  /** Stands in the extension's own world, where the page cannot see it. */
  var childShown: Shown | undefined
}

/**
 * Remembers what this frame said at a look, to be compared in the very turn in which something is
 * written.
 * @param read says it anew.
 */
export const rememberShown = (
  look: string,
  said: SurroundingsAnswer,
  read: () => SurroundingsAnswer,
): void => {
  globalThis.childShown = { look, before: whoseOf(said), now: () => whoseOf(read()) }
}

/** Where a number is set apart, others may come and go. */
const whoseOf = ({ own, numbers, name, unreadable }: SurroundingsAnswer): string =>
  JSON.stringify(own.length > 0 ? [own, unreadable] : [numbers, name, unreadable])

/**
 * Whether this frame, and every frame of its origin, says the same as at that look. What was not
 * looked at is not the same.
 */
export const stillShows = (look: string | undefined): boolean => {
  if (look === undefined) return true
  if (globalThis.childShown?.look !== look) return false
  return framesFrom(highest(window)).every((frame) => {
    const shown = frame.childShown
    return shown?.look !== look || shown.now() === shown.before
  })
}

type FrameWindow = Window & Pick<typeof globalThis, 'childShown'>

/** The outermost frame that can be reached from here. */
const highest = (from: Window): Window =>
  from.parent !== from && isReached(from.parent) ? highest(from.parent) : from

const framesFrom = (from: Window): readonly FrameWindow[] => [
  from as FrameWindow,
  ...Array.from({ length: from.length }, (_, index) => from[index])
    .filter((each) => each !== undefined && isReached(each))
    .flatMap((each) => (each ? framesFrom(each) : [])),
]

const isReached = (frame: Window): boolean => {
  try {
    return frame.document !== undefined
  } catch {
    return false
  }
}
