import type { ChildShown } from '../still-shows.ts'
import type { SurroundingsAnswer } from './question.ts'

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
  const before = whoseOf(said)
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
}: SurroundingsAnswer): string => {
  const told = own.map((each) => [each.by, each.numbers, each.name])
  return JSON.stringify([
    persons,
    asides,
    titles,
    births,
    unreadable,
    ...(own.length > 0 ? [told] : [numbers, name]),
  ])
}

type FrameWindow = Window & { readonly childShown: ChildShown | undefined }

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
