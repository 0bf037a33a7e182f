import type { SurroundingsAnswer } from '../../hosts/reading/question.ts'
import { numberKey, sameNumber } from '../../plan/same-number.ts'
import type { OwnReading, Surroundings } from '../../session/ports/record.ts'

/**
 * What all frames of a page say together. Where a known record system's place or a header says whose
 * record it is, every one of them is told, since they may contradict each other; a number that stands
 * alone in the text counts only where none does, and where the frames agree on it.
 * @param silent a frame gave no answer.
 */
export const mergeSurroundings = (
  answers: readonly SurroundingsAnswer[],
  silent: boolean,
): Surroundings => ({
  own: ownIn(answers.flatMap(({ own }) => own)),
  name: answers.find(({ name }) => name !== '')?.name ?? '',
  persons: answers.flatMap(({ persons }) => persons),
  asides: answers.flatMap(({ asides }) => asides ?? []),
  titles: answers.flatMap(({ titles }) => titles ?? []),
  births: answers.flatMap(({ births }) => births ?? []),
  numbers: [
    ...new Map(
      answers
        .flatMap(({ numbers }) => numbers)
        .map((number) => [numberKey(number) ?? number, number]),
    ).values(),
  ],
  sources: [...new Set(answers.flatMap(({ sources }) => sources))],
  unreadable: silent || answers.length === 0 || answers.some(({ unreadable }) => unreadable),
})

const ownIn = (said: readonly OwnReading[]): readonly OwnReading[] => {
  const strong = said.filter(({ by }) => by !== 'page')
  if (strong.some(({ doubtful }) => !doubtful)) return strong
  const free = said.filter(({ by }) => by === 'page')
  const [first] = free
  const numbers = free.flatMap((reading) => reading.numbers)
  const agree = numbers.every((number) => sameNumber(number, numbers[0] ?? ''))
  return first && agree ? [...strong, first] : strong
}
