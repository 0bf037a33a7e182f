import type { QuestionnaireResponse } from '@medplum/fhirtypes'
import type { Survey } from '../plan/schema.ts'
import { unanswered } from '../plan/survey/survey-set.ts'
import { compact } from './compact.ts'
import { type Context, identify } from './context.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import { type ResourceReader, rowId } from './reading/resource-set.ts'
import { systems } from './systems.ts'

export const surveyKey = ({ id }: Survey): string => `survey-${id}`

/** One person's answers: without subject, author or time, so that they are nobody's. */
export const survey = (context: Context, row: Survey): QuestionnaireResponse =>
  compact<QuestionnaireResponse>({
    resourceType: 'QuestionnaireResponse',
    identifier: identify(context, 'survey', surveyKey(row)),
    questionnaire: `${systems.survey}-${row.set}`,
    status: 'completed',
    item: row.answers.map((answer, index) => ({
      linkId: String(index + 1),
      answer: answer === unanswered ? undefined : [{ valueInteger: answer }],
    })),
  })

/** One person’s answers, back into the plan. */
export function readSurvey({ plan }: PlanAssembly, response: ResourceReader): void {
  response.skip('status')
  const set = response.words('questionnaire').slice(systems.survey.length + 1)
  plan.surveys.push({
    id: rowId(response, 'survey-'),
    set,
    answers: response.each('item').map((item) => {
      item.skip('linkId', 'text')
      return item.number('answer.valueInteger') ?? unanswered
    }),
  })
}
