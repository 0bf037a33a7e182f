import type { ServiceRequest } from '@medplum/fhirtypes'
import { filled } from '../plan/template/field.ts'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toRole } from './context.ts'
import { group, valueExtension } from './extension.ts'
import { nameAt, type PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'
import { extension, profileMeta } from './systems.ts'

/** Whether field 2 has any answer. That it was the staff is where it begins, and says nothing. */
export const hasNeed = ({ plan: { needIdentifiedBy: need } }: Context): boolean =>
  filled(need.who, need.unit, need.date, need.observed) || need.source !== 'staff'

/** Field 2: who noticed the need, when, and what they saw. */
export function need(context: Context): ServiceRequest {
  const { source, who, unit, date, observed } = context.plan.needIdentifiedBy
  return compact<ServiceRequest>({
    resourceType: 'ServiceRequest',
    meta: profileMeta('need'),
    extension: [
      group(extension('identified-by'), [
        valueExtension('source', 'Code', source),
        valueExtension('who', 'String', who),
        valueExtension('unit', 'String', unit),
      ]),
    ],
    identifier: [identify(context, 'need', 'need')],
    status: 'completed',
    intent: 'proposal',
    category: [concept('item', 'behov-uppmarksammat', 'Behov av SIP uppmärksammat')],
    code: concept('item', 'initiera-sip', 'Initiera samordnad individuell plan'),
    subject: to(context, 'patient'),
    authoredOn: date,
    requester: requester(context),
    reasonCode: [{ text: observed }],
  })
}

function requester(context: Context) {
  const { source, who, unit } = context.plan.needIdentifiedBy
  const words = [who, unit].map((word) => word.trim()).filter((word) => word !== '')
  if (words.length === 0) return undefined
  const role = source === 'staff' ? toRole(context, unit, who) : undefined
  const kind = source === 'family' ? ('RelatedPerson' as const) : undefined
  return role ?? { type: kind, display: words.join(', ') }
}

/** Whether a request is the need that was noticed. */
export const isNeed = (request: ResourceReader): boolean =>
  request.choice('category.coding.code', { 'behov-uppmarksammat': true }) === true

/** The need that was noticed, back into the plan. */
export function readNeed(assembly: PlanAssembly, request: ResourceReader): void {
  request.skip('status', 'intent', 'category', 'code', 'subject')
  const by = request.extension('identified-by')
  const sources = { staff: 'staff', family: 'family', other: 'other' } as const
  const source = by.inner('source')[0]?.choice('valueCode', sources)
  const requester = nameAt(assembly, request.link('requester'))
  assembly.plan.needIdentifiedBy = {
    source: source ?? 'staff',
    who: source ? (by.inner('who')[0]?.words('valueString') ?? '') : requester,
    unit: by.inner('unit')[0]?.words('valueString') ?? '',
    date: request.day('authoredOn'),
    observed: request.words('reasonCode.text'),
  }
}
