import { bareNumber } from '../../hosts/reading/personal-number.ts'
import type { SurroundingsAnswer } from '../../hosts/reading/question.ts'
import type { Surroundings } from '../../session/ports/record.ts'

/**
 * What all frames of a page say together. A known record system's word goes before a header's, and
 * that before a number that stands alone; frames that say different numbers say none.
 */
export const mergeSurroundings = (answers: readonly SurroundingsAnswer[]): Surroundings => ({
  own: ownIn(answers),
  numbers: [
    ...new Map(
      answers.flatMap(({ numbers }) => numbers).map((number) => [bareNumber(number), number]),
    ).values(),
  ],
  sources: [...new Set(answers.flatMap(({ sources }) => sources))],
})

const ownIn = (answers: readonly SurroundingsAnswer[]): Surroundings['own'] => {
  for (const by of ['record', 'header', 'page'] as const) {
    const said = answers.flatMap(({ own }) => (own?.by === by ? [own] : []))
    const [first] = said
    if (!first) continue
    const bare = bareNumber(first.personalNumber)
    return said.every(({ personalNumber }) => bareNumber(personalNumber) === bare)
      ? first
      : undefined
  }
  return undefined
}
