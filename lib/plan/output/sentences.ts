import type { Block, Part, PlanDocument } from './document.ts'
import { fold, linesOf } from './fold.ts'

/**
 * What must be found when an inserted plan is read back: for each part its heading and its
 * sentences, white space folded. The title and introduction are the first part.
 */
export const sentencesOf = ({
  title,
  intro,
  parts,
}: PlanDocument): readonly (readonly string[])[] => [
  [title, ...intro.flatMap(texts)],
  ...parts.map(sentencesOfPart),
]

/** Those of one part; an empty heading is none. */
export const sentencesOfPart = ({ heading, blocks }: Part): readonly string[] =>
  [fold(heading), ...blocks.flatMap(texts)].filter((sentence) => sentence !== '')

/** Line by line: in an editor nothing stands between two lines, or more than a space. */
const texts = (block: Block): readonly string[] =>
  (block.kind === 'paragraph' ? [block.text] : block.items)
    .flatMap(linesOf)
    .map(fold)
    .filter((line) => line !== '')
