import type { Communication } from '@medplum/fhirtypes'
import { filled } from '../plan/template/field.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toRole } from './context.ts'
import { meetingKey, summonsKey } from './meeting-key.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'
import { systems } from './systems.ts'

/** Whether a call has been sent. */
export const hasSummons = ({ plan: { meeting } }: Context): boolean => filled(meeting.summonsSent)

/** The call that went out to the parties, with the question it asked. */
export const summons = (context: Context): Communication => {
  const { summonsSent, parties } = context.plan.meeting
  return compact<Communication>({
    resourceType: 'Communication',
    identifier: [identify(context, 'invite', summonsKey(context))],
    status: 'completed',
    category: [
      {
        coding: [{ system: systems.communicationCategory, code: 'notification' }],
        text: 'Kallelse till SIP-möte',
      },
    ],
    subject: to(context, 'patient'),
    about: [to(context, meetingKey(context))],
    sent: summonsSent,
    recipient: parties.map(({ unit, person }) => toRole(context, unit, person)),
    payload: [{ contentString: context.plan.meetingQuestion }],
  })
}

/** The day on which the call was sent; whom it reached stands with the meeting. */
export function readSummons({ plan }: PlanAssembly, call: ResourceReader): void {
  plan.meeting.summonsSent = call.day('sent')
  call.skip('status', 'category', 'subject', 'about', 'recipient')
  if (call.key !== '') call.skip('payload')
}
