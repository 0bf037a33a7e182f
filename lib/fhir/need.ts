import type { ServiceRequest } from '@medplum/fhirtypes'
import { filled } from '../plan/template/field.ts'
import { coded } from './coded.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toRole } from './context.ts'

export const hasNeed = ({ plan: { needIdentifiedBy: need } }: Context): boolean =>
  filled(need.who, need.unit, need.date, need.observed)

/** Field 2: who noticed the need, when, and what they saw. */
export function need(context: Context): ServiceRequest {
  const { date, observed } = context.plan.needIdentifiedBy
  return compact<ServiceRequest>({
    resourceType: 'ServiceRequest',
    identifier: [identify(context, 'need', 'need')],
    status: 'completed',
    intent: 'proposal',
    category: [coded('item', 'behov-uppmarksammat', 'Behov av SIP uppmärksammat')],
    code: coded('item', 'initiera-sip', 'Initiera samordnad individuell plan'),
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
