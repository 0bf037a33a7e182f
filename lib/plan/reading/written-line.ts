import { fold } from '../output/fold.ts'
import { beginsWithLabel } from '../output/grammar.ts'
import { isOwnLine, unmark, withoutBullet } from '../output/own-lines.ts'

/** A line as it stands in a record. */
export type WrittenLine = {
  readonly words: string
  /** How far it is set in: a line that goes on from another is set in further than that. */
  readonly depth: number
}

/** Signs before a line's first word. */
export const depthOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0

/**
 * The lines of a plan, each whole: one that is set in further than the labelled line before it, and is
 * none of the plan's own, goes on from that line.
 */
export const wholeLines = (written: readonly WrittenLine[]): readonly string[] => {
  const whole: string[] = []
  let head: number | undefined
  let gap = false
  for (const { words, depth } of written) {
    const line = fold(words)
    if (line === '') {
      gap = whole.length > 0
      continue
    }
    const before = whole.at(-1)
    if (before !== undefined && head !== undefined && depth > head && !isOwnLine(line)) {
      whole[whole.length - 1] = `${before}\n${gap ? '\n' : ''}${unmark(line)}`
    } else {
      const bare = withoutBullet(line)
      whole.push(bare)
      head = beginsWithLabel(bare) ? depth : undefined
    }
    gap = false
  }
  return whole
}
