import type { Text } from '../language.ts'
import type { Plan } from '../schema.ts'
import { type SurveySet, unanswered } from './survey-set.ts'

/** Under so many answers a mean could tell what one person said. */
export const fewestShown = 5

type SurveyResult = {
  readonly id: string
  readonly text: Text
  readonly count: number
  /** With one decimal; undefined while there are too few answers. */
  readonly mean: number | undefined
}

/** How each statement was answered, as a mean of those who answered it. */
export const surveyResults = (
  { surveys }: Pick<Plan, 'surveys'>,
  { id, statements, scale }: SurveySet,
): readonly SurveyResult[] => {
  const sheets = surveys.filter(({ set }) => set === id)
  return statements.map((statement, index) => {
    const given = sheets
      .map(({ answers }) => answers[index] ?? unanswered)
      .filter((answer) => answer !== unanswered && answer >= scale.from && answer <= scale.to)
    const sum = given.reduce((total, answer) => total + answer, 0)
    return {
      id: statement.id,
      text: statement.text,
      count: given.length,
      mean: given.length < fewestShown ? undefined : Math.round((sum / given.length) * 10) / 10,
    }
  })
}
