import type { Encounter } from '@medplum/fhirtypes'
import type { HeldFollowUp } from '../plan/schema.ts'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import { valueExtension } from './extension.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import { type ResourceReader, rowId } from './reading/resource-set.ts'
import { extension, profileMeta, systems } from './systems.ts'

export const heldKey = ({ id }: HeldFollowUp): string => `held-${id}`

/** A follow-up that has been held: when, what was decided, why and by whom. */
export const heldFollowUp = (context: Context, row: HeldFollowUp): Encounter =>
  compact<Encounter>({
    resourceType: 'Encounter',
    meta: profileMeta('held-follow-up'),
    extension: [valueExtension(extension('decision'), 'Code', row.decision)],
    identifier: [identify(context, 'meeting', heldKey(row))],
    status: 'finished',
    class: { system: systems.encounterClass, code: 'AMB' },
    type: [concept('item', 'sip-uppfoljning', 'Uppföljning av SIP')],
    subject: to(context, 'patient'),
    participant: [
      row.decidedBy.trim() === ''
        ? undefined
        : {
            type: [concept('role', 'beslutsfattare', 'Beslutat av')],
            individual: { display: row.decidedBy },
          },
    ],
    period: { start: row.date },
    reasonCode: [{ text: row.reason }],
  })

/** Whether an encounter is a follow-up that was held. */
export const isHeldFollowUp = (encounter: ResourceReader): boolean =>
  encounter.choice('type.coding.code', { 'sip-uppfoljning': true }) === true

/** A follow-up that was held, back into the plan. */
export function readHeldFollowUp({ plan }: PlanAssembly, encounter: ResourceReader): void {
  encounter.skip('status', 'class', 'type', 'subject', 'participant[0].type')
  const decisions = { continue: 'continue', close: 'close' } as const
  plan.followUps.push({
    id: rowId(encounter, 'held-'),
    date: encounter.day('period.start'),
    decision: encounter.extension('decision').choice('valueCode', decisions) ?? '',
    reason: encounter.words('reasonCode.text'),
    decidedBy: encounter.words('participant.individual.display'),
  })
}
