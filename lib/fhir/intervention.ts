import type { ServiceRequest } from '@medplum/fhirtypes'
import { isAnswered } from '../plan/answers/path.ts'
import { emptyRow } from '../plan/rows.ts'
import type { Intervention } from '../plan/schema.ts'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toRole, toUnit } from './context.ts'
import { group, valueExtension } from './extension.ts'
import { toContact } from './practitioner-role.ts'
import type { ElementReader } from './reading/element-reader.ts'
import { nameAt, type PlanAssembly } from './reading/plan-assembly.ts'
import { type ResourceReader, rowId } from './reading/resource-set.ts'
import { extension, profileMeta } from './systems.ts'

const states = {
  notStarted: 'active',
  ongoing: 'active',
  done: 'completed',
  stopped: 'revoked',
} as const

export const interventionKey = ({ id }: Intervention): string => `intervention-${id}`

/** Field 5: the rows in which anything is written, also where that is only a result. */
export const interventionRows = ({ plan }: Context): readonly Intervention[] =>
  plan.interventions.filter((row) => isAnswered('interventions', row))

/** Fields 5 and 6: one intervention, with the unit and the person who answer for it. */
export const intervention = (context: Context, row: Intervention): ServiceRequest =>
  compact<ServiceRequest>({
    resourceType: 'ServiceRequest',
    meta: profileMeta('intervention'),
    extension: [
      valueExtension(extension('follow-up'), 'Date', row.followUp),
      group(extension('outcome'), [
        valueExtension('status', 'Code', row.status === 'notStarted' ? '' : row.status),
        valueExtension('result', 'String', row.result),
        valueExtension('effect', 'String', row.effect),
      ]),
    ],
    identifier: [identify(context, 'activity', interventionKey(row))],
    status: context.ahead ? 'draft' : states[row.status],
    intent: 'plan',
    category: [concept('item', 'insats', 'Insats')],
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

/** What is to be done, of ours or of a stranger's; who does it is told by the kind of performer. */
export function readIntervention(assembly: PlanAssembly, request: ResourceReader): void {
  const state = request.choice('status', {
    draft: 'notStarted',
    active: 'notStarted',
    completed: 'done',
    revoked: 'stopped',
  } as const)
  request.choice('intent', { plan: 1, order: 1, proposal: 1 })
  request.choice('category.coding.code', { insats: 1 }) && request.skip('category[0].text')
  request.skip('subject', 'requester')
  const outcome = request.extension('outcome')
  const choices = { ongoing: 'ongoing', done: 'done', stopped: 'stopped' } as const
  assembly.plan.interventions.push({
    ...emptyRow.intervention(rowId(request, 'intervention-')),
    what: request.words('code.text') || request.words('code.coding.display'),
    need: request.words('reasonCode.text') || request.words('reasonCode.coding.display'),
    ...doersOf(assembly, request.each('performer')),
    start: request.day('occurrencePeriod.start') || request.day('occurrenceDateTime'),
    followUp: request.extension('follow-up').day('valueDate'),
    status: outcome.inner('status')[0]?.choice('valueCode', choices) ?? state ?? 'notStarted',
    result: outcome.inner('result')[0]?.words('valueString') ?? '',
    effect: outcome.inner('effect')[0]?.words('valueString') ?? '',
  })
}

/** What a stranger has written in the plan itself and not as a request of its own. */
export function readDetail(assembly: PlanAssembly, detail: ElementReader, id: string): void {
  const choices = { 'in-progress': 'ongoing', completed: 'done', stopped: 'stopped' } as const
  detail.choice('status', { 'not-started': 1, scheduled: 1 })
  assembly.plan.interventions.push({
    ...emptyRow.intervention(id),
    what:
      detail.words('code.text') ||
      detail.words('code.coding.display') ||
      detail.words('description'),
    need: detail.words('reasonCode.text'),
    ...doersOf(assembly, detail.each('performer')),
    start: detail.day('scheduledPeriod.start'),
    status: detail.choice('status', choices) ?? 'notStarted',
  })
}

function doersOf(
  assembly: PlanAssembly,
  performers: readonly ElementReader[],
): { unit: string; person: string } {
  const doers = { unit: '', person: '' }
  for (const performer of performers) {
    const link = performer.link('')
    const kind = /Organization|HealthcareService|CareTeam/.test(link.reference) ? 'unit' : 'person'
    doers[kind] = [doers[kind], nameAt(assembly, link)].filter((name) => name !== '').join(', ')
  }
  return doers
}
