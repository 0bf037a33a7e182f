import type { LookAnswer } from './protocol.ts'

/** What this frame said of whose record it is at one look, compared with what it says now. */
type ChildShown = {
  readonly look: string
  isSame(): boolean
  /** The same for every frame of its origin that was looked at; never for another look. */
  isSameSince(look: string | undefined): boolean
}

declare global {
  /** Put here by the script that reads, in the extension's own world, where the page cannot see it. */
  var childShown: ChildShown | undefined
}

/**
 * Whether this frame, and every frame of its origin, says the same as at that look. What was not
 * looked at is not the same.
 */
export const showsSameChild = (look: string | undefined): boolean =>
  !look || globalThis.childShown?.isSameSince(look) === true

/**
 * Remembers what this frame said at a look, to be compared in the same turn in which something is
 * written.
 * @param read says it anew.
 */
export const rememberChild = (look: string, answer: LookAnswer, read: () => LookAnswer): void => {
  const before = whoseOf(answer)
  globalThis.childShown = {
    look,
    isSame: () => whoseOf(read()) === before,
    isSameSince: (asked) =>
      asked === look &&
      framesFrom(highest(window)).every(
        ({ childShown }) => childShown?.look !== look || childShown.isSame(),
      ),
  }
}

/** Where a number is set apart, others may come and go; what covers it may too. */
const whoseOf = ({
  own,
  numbers,
  name,
  persons,
  asides,
  titles,
  births,
  unreadable,
}: LookAnswer): string => {
  const places = own.map((each) => [each.by, each.numbers, each.name])
  return JSON.stringify([
    persons,
    asides,
    titles,
    births,
    unreadable,
    ...(own.length > 0 ? [places] : [numbers, name]),
  ])
}

type FrameWindow = Window & { readonly childShown: ChildShown | undefined }

/** The outermost frame that can be reached from here. */
const highest = (from: Window): Window =>
  from.parent !== from && isReached(from.parent) ? highest(from.parent) : from

const framesFrom = (from: Window): readonly FrameWindow[] => [
  from as FrameWindow,
  ...[...Array(from.length).keys()]
    .map((index) => from[index])
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
