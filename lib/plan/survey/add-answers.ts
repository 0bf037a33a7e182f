import { failure, type Result, success } from '../../result.ts'
import type { Plan } from '../schema.ts'
import { type SurveySet, unanswered } from './survey-set.ts'

export type AnswerFault = 'no-answer' | 'wrong-count' | 'outside-scale'

/**
 * The plan with one more person's answers, one for each statement and 0 where there is none. The
 * sheets lie in the order of their random ids, so that neither place nor time tells who answered.
 * @param id a random UUID.
 */
export function addAnswers(
  plan: Plan,
  { id: set, statements, scale }: SurveySet,
  id: string,
  answers: readonly number[],
): Result<Plan, AnswerFault> {
  if (answers.length !== statements.length) return failure('wrong-count')
  const given = answers.filter((answer) => answer !== unanswered)
  if (given.length === 0) return failure('no-answer')
  const isOnScale = (answer: number) =>
    Number.isInteger(answer) && answer >= scale.from && answer <= scale.to
  if (!given.every(isOnScale)) return failure('outside-scale')
  const surveys = [...plan.surveys, { id, set, answers: [...answers] }]
  return success({
    ...plan,
    surveys: surveys.sort((one, other) => (one.id < other.id ? -1 : 1)),
  })
}
