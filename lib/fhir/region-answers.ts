import type { QuestionnaireResponse } from '@medplum/fhirtypes'
import { filled } from '../plan/template/field.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'
import { systems } from './systems.ts'

const asked = ({ plan: { extra, extraLabels } }: Context): readonly string[] =>
  [...new Set([...Object.keys(extra), ...Object.keys(extraLabels)])].filter((id) =>
    filled(extra[id] ?? '', extraLabels[id] ?? ''),
  )

/** Whether the plan knows of anything that the region asks beside the eight fields. */
export const hasRegionAnswers = (context: Context): boolean => asked(context).length > 0

/** What one region asks beside the eight fields, in its own words. */
export const regionQuestionnaireResponse = (context: Context): QuestionnaireResponse => {
  const { extra, extraLabels, changedAt } = context.plan
  return compact<QuestionnaireResponse>({
    resourceType: 'QuestionnaireResponse',
    identifier: identify(context, 'documentation', 'region-answers'),
    questionnaire: systems.regionQuestions,
    status: 'completed',
    subject: to(context, 'patient'),
    authored: changedAt,
    item: asked(context).map((id) => ({
      linkId: id,
      text: extraLabels[id],
      answer: answerOf(extra[id] ?? ''),
    })),
  })
}

const answerOf = (answer: string) => (filled(answer) ? [{ valueString: answer }] : undefined)

/** What the region asks, back into the plan, also what is not known here. */
export function readRegionAnswers({ plan }: PlanAssembly, response: ResourceReader): void {
  response.skip('questionnaire', 'status', 'subject', 'authored')
  for (const item of response.each('item')) {
    const id = item.words('linkId')
    const answer = item.words('answer.valueString')
    const label = item.words('text')
    if (answer !== '') plan.extra[id] = answer
    if (label !== '') plan.extraLabels[id] = label
  }
}
