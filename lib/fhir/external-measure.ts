import type { ServiceRequest } from '@medplum/fhirtypes'
import { isAnswered } from '../plan/answers/path.ts'
import { emptyRow } from '../plan/rows.ts'
import type { ExternalMeasure } from '../plan/schema.ts'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import { nameAt, type PlanAssembly } from './reading/plan-assembly.ts'
import { type ResourceReader, rowId } from './reading/resource-set.ts'

export const measureKey = ({ id }: ExternalMeasure): string => `measure-${id}`

/** Field 7: the rows that say something; none where the plan says that there is nothing. */
export const measureRows = ({ plan: { externalMeasures } }: Context): readonly ExternalMeasure[] =>
  externalMeasures === 'none'
    ? []
    : externalMeasures.filter((row) => isAnswered('externalMeasures', row))

/**
 * Field 7: what somebody else does. The performer may be an authority, an association or a
 * grandmother: the plan does not say which, so it is named and not made an organisation.
 */
export const externalMeasure = (context: Context, row: ExternalMeasure): ServiceRequest =>
  compact<ServiceRequest>({
    resourceType: 'ServiceRequest',
    identifier: [identify(context, 'activity', measureKey(row))],
    status: context.ahead ? 'draft' : 'active',
    intent: 'plan',
    category: [concept('item', 'atgard-annan', 'Åtgärd av någon annan')],
    code: { text: row.what },
    subject: to(context, 'patient'),
    occurrencePeriod: { end: row.due },
    performer: [{ display: row.who }],
  })

/** Whether a request is what somebody else does. */
export const isMeasureRequest = (request: ResourceReader): boolean =>
  request.choice('category.coding.code', { 'atgard-annan': true }) === true

/** What somebody else does, back into the plan. */
export function readMeasure(assembly: PlanAssembly, request: ResourceReader): void {
  request.choice('status', { draft: 1, active: 1 })
  request.choice('intent', { plan: 1 })
  request.skip('subject', 'category[0].text')
  const measures = assembly.plan.externalMeasures
  const row = {
    ...emptyRow.externalMeasure(rowId(request, 'measure-')),
    who: nameAt(assembly, request.link('performer')),
    what: request.words('code.text'),
    due: request.day('occurrencePeriod.end'),
  }
  assembly.plan.externalMeasures = [...(measures === 'none' ? [] : measures), row]
}
