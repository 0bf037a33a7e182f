import type { QuestionnaireResponse } from '@medplum/fhirtypes'
import { listOf, plainPaths, rowsAt, valueAt, withValue } from '../plan/answers/path.ts'
import { nameInRecord } from '../plan/record-text/plain-answers.ts'
import type { PlanContent } from '../plan/schema.ts'
import { filled } from '../plan/template/field.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'
import { systems } from './systems.ts'

type Item = { readonly linkId: string; readonly text: string; readonly value: string }

/** `goals/g1/seen` of a row, `seen` or `meeting.seen` of the plan. */
function itemsOf(plan: PlanContent): readonly Item[] {
  return plainPaths
    .flatMap((path) => {
      const text = nameInRecord(path)
      const item = (linkId: string, value: unknown) => ({
        linkId,
        text,
        value: String(value ?? ''),
      })
      const list = listOf(path)
      if (!list) return [item(path, valueAt(plan, path))]
      const cell = path.slice(list.length + 1)
      return rowsAt(plan, list).map((row) => item(`${list}/${row.id}/${cell}`, valueAt(row, cell)))
    })
    .filter(({ value }) => filled(value))
}

/** Whether the plan has an answer that stands in no other resource. */
export const hasOtherAnswers = ({ plan }: Context): boolean => itemsOf(plan).length > 0

/** The answers that FHIR has no place of their own for, each by where it stands in the plan. */
export const otherAnswers = (context: Context): QuestionnaireResponse =>
  compact<QuestionnaireResponse>({
    resourceType: 'QuestionnaireResponse',
    identifier: identify(context, 'documentation', 'other-answers'),
    questionnaire: systems.otherAnswers,
    status: 'completed',
    subject: to(context, 'patient'),
    authored: context.plan.changedAt,
    item: itemsOf(context.plan).map(({ linkId, text, value }) => ({
      linkId,
      text,
      answer: [{ valueString: value }],
    })),
  })

/** Those answers, back into the plan. Each stands in a row that has been read before. */
export function readOtherAnswers({ plan }: PlanAssembly, response: ResourceReader): void {
  response.skip('questionnaire', 'status', 'subject', 'authored')
  for (const item of response.each('item')) {
    const [at = '', id, cell] = item.words('linkId').split('/')
    const path = plainPaths.find((each) => each === (cell === undefined ? at : `${at}.${cell}`))
    if (!path) continue
    item.skip('text')
    const value = item.words('answer.valueString')
    const list = listOf(path)
    const made =
      list && cell
        ? withValue(
            plan,
            list,
            rowsAt(plan, list).map((row) => (row.id === id ? withValue(row, cell, value) : row)),
          )
        : withValue(plan, path, value)
    Object.assign(plan, made)
  }
}
