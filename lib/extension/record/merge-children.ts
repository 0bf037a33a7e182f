import { bareNumber } from '../../hosts/reading/personal-number.ts'
import type { ChildAnswer } from '../../hosts/reading/question.ts'
import { failure, type Result, success } from '../../result.ts'
import type { FoundChild } from '../../session/ports/record.ts'

/**
 * The one child that the frames of a page found: what the user has marked first, then a known record
 * system's word. Frames that found different children make it nobody. A name that was marked without
 * a number counts last.
 */
export const mergeChildren = (answers: readonly ChildAnswer[]): Result<FoundChild, 'no-child'> => {
  const children = answers.flatMap(({ child }) => child ?? [])
  const numbered = children.filter(({ personalNumber }) => personalNumber !== '')
  for (const from of ['marked', 'record', 'page'] as const) {
    const [first, ...others] = numbered.filter((child) => child.from === from)
    if (!first) continue
    const bare = bareNumber(first.personalNumber)
    return others.every(({ personalNumber }) => bareNumber(personalNumber) === bare)
      ? success(first)
      : failure('no-child')
  }
  const [named] = children
  return named ? success(named) : failure('no-child')
}
