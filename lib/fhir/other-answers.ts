import type { QuestionnaireResponse } from '@medplum/fhirtypes'
import { listOf, plainPaths, rowsAt, valueAt, withValue } from '../plan/answers/path.ts'
import { nameInRecord } from '../plan/record-text/plain-answers.ts'
import type { Plan, PlanContent } from '../plan/schema.ts'
import { filled } from '../plan/template/field.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'
import { systems } from './systems.ts'

type Item = {
  /** `goals/g1/seen` of a row, `seen` or `meeting.seen` of the plan. */
  readonly linkId: string
  readonly text: string
  readonly value: string
  /** The plan with another answer there. */
  readonly put: (plan: Plan, value: string) => Plan
}

/** Every place in a plan where such an answer may stand. */
const itemsIn = (plan: PlanContent): readonly Item[] =>
  plainPaths.flatMap((path): readonly Item[] => {
    const text = nameInRecord(path)
    const list = listOf(path)
    if (!list) {
      const value = String(valueAt(plan, path) ?? '')
      return [{ linkId: path, text, value, put: (into, words) => withValue(into, path, words) }]
    }
    const cell = path.slice(list.length + 1)
    return rowsAt(plan, list).map(({ id, ...row }) => ({
      linkId: `${list}/${id}/${cell}`,
      text,
      value: String(valueAt(row, cell) ?? ''),
      put: (into, words) => {
        const rows = rowsAt(into, list)
        const made = rows.map((each) => (each.id === id ? withValue(each, cell, words) : each))
        return withValue(into, list, made)
      },
    }))
  })

const answeredIn = (plan: PlanContent): readonly Item[] =>
  itemsIn(plan).filter(({ value }) => filled(value))

/** Whether the plan has an answer that stands in no other resource. */
export const hasOtherAnswers = ({ plan }: Context): boolean => answeredIn(plan).length > 0

/** The answers that FHIR has no place of their own for, each by where it stands in the plan. */
export const otherAnswers = (context: Context): QuestionnaireResponse =>
  compact<QuestionnaireResponse>({
    resourceType: 'QuestionnaireResponse',
    identifier: identify(context, 'documentation', 'other-answers'),
    questionnaire: systems.otherAnswers,
    status: 'completed',
    subject: to(context, 'patient'),
    authored: context.plan.changedAt,
    item: answeredIn(context.plan).map(({ linkId, text, value }) => ({
      linkId,
      text,
      answer: [{ valueString: value }],
    })),
  })

/**
 * Those answers, back into the plan. Each stands in a row that has been read before: one whose row is not
 * there, or that is not known here, is left unread, and goes back as it is.
 */
export function readOtherAnswers({ plan }: PlanAssembly, response: ResourceReader): void {
  response.skip('questionnaire', 'status', 'subject', 'authored')
  const places = Object.fromEntries(itemsIn(plan).map((item) => [item.linkId, item]))
  for (const item of response.each('item')) {
    const place = item.choice('linkId', places)
    if (!place) continue
    item.skip('text')
    Object.assign(plan, place.put(plan, item.words('answer.valueString')))
  }
}
