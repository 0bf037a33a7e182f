import type { ServiceRequest } from '@medplum/fhirtypes'
import type { Intervention } from '../plan/schema.ts'
import { isWritten } from '../plan/template/needed-interventions.ts'
import { coded } from './coded.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toRole, toUnit } from './context.ts'
import { toContact } from './practitioner-role.ts'
import { extension } from './systems.ts'

export const interventionKey = ({ id }: Intervention): string => `intervention-${id}`

/** Field 5: the rows in which anything is written. */
export const interventionRows = ({ plan }: Context): readonly Intervention[] =>
  plan.interventions.filter(isWritten)

/** Fields 5 and 6: one intervention, with the unit and the person who answer for it. */
export const intervention = (context: Context, row: Intervention): ServiceRequest =>
  compact<ServiceRequest>({
    resourceType: 'ServiceRequest',
    extension: row.followUp && [{ url: extension('follow-up'), valueDate: row.followUp }],
    identifier: [identify(context, 'activity', interventionKey(row))],
    status: context.ahead ? 'draft' : 'active',
    intent: 'plan',
    category: [coded('item', 'insats', 'Insats')],
    code: { text: row.what },
    subject: to(context, 'patient'),
    occurrencePeriod: { start: row.start },
    requester: toContact(context),
    performer: [
      toUnit(context, row.unit),
      row.person.trim() === '' ? undefined : toRole(context, row.unit, row.person),
    ],
    reasonCode: [{ text: row.need }],
  })
