import type { Encounter } from '@medplum/fhirtypes'
import type { HeldFollowUp } from '../plan/schema.ts'
import { coded } from './coded.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import { valueExtension } from './extension.ts'
import type { PlanAssembly } from './reading/draft.ts'
import { type ResourceReader, rowId } from './reading/shelf.ts'
import { extension, following, systems } from './systems.ts'

export const heldKey = ({ id }: HeldFollowUp): string => `held-${id}`

/** A follow-up that has been held: when, what was decided, why and by whom. */
export const heldFollowUp = (context: Context, row: HeldFollowUp): Encounter =>
  compact<Encounter>({
    resourceType: 'Encounter',
    meta: following('held-follow-up'),
    extension: [valueExtension(extension('decision'), 'Code', row.decision)],
    identifier: [identify(context, 'meeting', heldKey(row))],
    status: 'finished',
    class: { system: systems.encounterClass, code: 'AMB' },
    type: [coded('item', 'sip-uppfoljning', 'Uppföljning av SIP')],
    subject: to(context, 'patient'),
    participant: [
      row.decidedBy.trim() === ''
        ? undefined
        : {
            type: [coded('role', 'beslutsfattare', 'Beslutat av')],
            individual: { display: row.decidedBy },
          },
    ],
    period: { start: row.date },
    reasonCode: [{ text: row.reason }],
  })

/** Whether an encounter is a follow-up that was held. */
export const isHeldFollowUp = (encounter: ResourceReader): boolean =>
  encounter.choice('type.coding.code', { 'sip-uppfoljning': true }) === true

/** A follow-up that was held, back into the draft. */
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
