import type { ChildAnswer } from '../../hosts/reading/question.ts'
import { failure, type Result, success } from '../../result.ts'
import type { FoundChild } from '../../session/ports/record.ts'

/**
 * The one child that the frames of a page found, a known record system's word first. Frames that
 * found different children make it nobody.
 */
export const mergeChildren = (replies: readonly ChildAnswer[]): Result<FoundChild, 'no-child'> => {
  for (const by of ['record', 'page']) {
    const children = replies.flatMap((reply) =>
      reply.child && reply.by === by ? [reply.child] : [],
    )
    const [first] = children
    const bare = ({ personalNumber }: FoundChild) => personalNumber.replace(/\D/g, '').slice(-10)
    if (!first) continue
    return children.every((child) => bare(child) === bare(first))
      ? success(first)
      : failure('no-child')
  }
  return failure('no-child')
}
