import type { SectionAnswer } from '../../hosts/sections/question.ts'
import { failure, type Result, success } from '../../result.ts'
import type { FrameAnswer } from './ask-frames.ts'

type FoundAnswer = SectionAnswer & { readonly kind: 'found' }
export type FoundIn = { readonly frameId: number; readonly answer: FoundAnswer }

/** The one field that a place leads to, from what every frame found; a label outdoes a selector. */
export const chooseFound = (
  answers: readonly FrameAnswer[],
): Result<FoundIn, 'missing' | 'several'> => {
  const found = answers.flatMap(({ frameId, answer }) =>
    answer.kind === 'found' ? [{ frameId, answer }] : [],
  )
  for (const by of ['label', 'selector', 'order']) {
    const [first, ...more] = found.filter(({ answer }) => answer.by === by)
    if (first) return more.length === 0 ? success(first) : failure('several')
  }
  return failure(answers.some(({ answer }) => answer.kind === 'several') ? 'several' : 'missing')
}
