import type { QuestionnaireResponse } from '@medplum/fhirtypes'
import { valueUnder } from '../plan/same.ts'
import { filled } from '../plan/template/field.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import { readerOf } from './reading/element-reader.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'
import { systems } from './systems.ts'

const asked = ({ plan: { extra, extraLabels } }: Context): readonly string[] =>
  [...new Set([...Object.keys(extra), ...Object.keys(extraLabels)])].filter((id) =>
    filled(valueUnder(extra, id) ?? '', valueUnder(extraLabels, id) ?? ''),
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
      text: valueUnder(extraLabels, id),
      answer: answerOf(valueUnder(extra, id) ?? ''),
    })),
  })
}

const answerOf = (answer: string) => (filled(answer) ? [{ valueString: answer }] : undefined)

/**
 * What the region asks, back into the plan, also what is not known here. A question that is answered
 * twice is read once, and one that no plan can hold not at all: the rest of them stay unread.
 */
export function readRegionAnswers({ plan }: PlanAssembly, response: ResourceReader): void {
  response.skip('questionnaire', 'status', 'subject', 'authored')
  const ids = readerOf(response.stored, new Set()).each('item')
  for (const [at, item] of response.each('item').entries()) {
    const id = ids[at]?.words('linkId') ?? ''
    const isTaken = Object.hasOwn(plan.extra, id) || Object.hasOwn(plan.extraLabels, id)
    if (isTaken || id === '__proto__') continue
    item.skip('linkId')
    const answer = item.words('answer.valueString')
    const label = item.words('text')
    if (answer !== '') plan.extra[id] = answer
    if (label !== '') plan.extraLabels[id] = label
  }
}
