import type { ChildAnswer } from '../../hosts/reading/question.ts'
import { sameNumber } from '../../plan/same-number.ts'
import { failure, type Result, success } from '../../result.ts'
import type { FoundChild } from '../../session/ports/record.ts'

/**
 * The one child that the frames of a page found: what the user has marked first, then a known record
 * system's word. Frames that found different children make it nobody, and a frame that could not be
 * read may have shown another. A name that was marked without a number counts last.
 * @param silent a frame gave no answer.
 */
export const mergeChildren = (
  answers: readonly ChildAnswer[],
  silent: boolean,
): Result<FoundChild, 'no-child' | 'unreadable'> => {
  const children = answers.flatMap(({ child }) => child ?? [])
  const unread = silent || answers.some(({ unreadable }) => unreadable)
  const numbered = children.filter(({ personalNumber }) => personalNumber !== '')
  for (const from of ['marked', 'record', 'page'] as const) {
    const [first, ...others] = numbered.filter((child) => child.from === from)
    if (from === 'page' && unread) return failure('unreadable')
    if (!first) continue
    return others.every(({ personalNumber }) => isSame(personalNumber, first.personalNumber))
      ? success(first)
      : failure('no-child')
  }
  const [named] = children
  return named ? success(named) : failure('no-child')
}

const isSame = (one: string, other: string): boolean => one === other || sameNumber(one, other)
