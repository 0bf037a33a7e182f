import type { Communication } from '@medplum/fhirtypes'
import { isAnswered } from '../plan/answers/path.ts'
import { reminderWay } from '../plan/record-text/sent-reminders.ts'
import { remindedName } from '../plan/reminded.ts'
import type { SentReminder } from '../plan/schema.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toRole, toUnit } from './context.ts'
import { meetingKey, reminderPrefix } from './meeting-key.ts'
import { nameAt, type PlanAssembly } from './reading/plan-assembly.ts'
import { type ResourceReader, rowId } from './reading/resource-set.ts'
import { systems } from './systems.ts'

export const reminderKey = ({ plan }: Context, { id }: SentReminder): string =>
  `${reminderPrefix(plan.meeting.invite.number)}${id}`

export const reminderRows = ({ plan }: Context): readonly SentReminder[] =>
  (plan.meeting.reminders ?? [])
    .filter((row) => isAnswered('meeting.reminders', row))
    .map((row) => ({ ...row, to: remindedName(plan, row) }))

/** A reminder that somebody has sent to a party that had not answered. */
export const sentReminder = (context: Context, row: SentReminder): Communication =>
  compact<Communication>({
    resourceType: 'Communication',
    identifier: [identify(context, 'invite', reminderKey(context, row))],
    status: 'completed',
    category: [
      {
        coding: [{ system: systems.communicationCategory, code: 'reminder' }],
        text: 'Påminnelse om SIP-möte',
      },
    ],
    medium: reminderWay.write(row.way).map((text) => ({ text })),
    subject: to(context, 'patient'),
    about: [to(context, meetingKey(context))],
    sent: row.date,
    recipient: [toUnit(context, row.to) ?? toRole(context, '', row.to) ?? { display: row.to }],
  })

const begins = /^meeting-\d+-reminder-/

export const isReminder = (call: ResourceReader): boolean => begins.test(call.key)

/** A reminder, back into the plan. */
export function readReminder(assembly: PlanAssembly, call: ResourceReader): void {
  const { meeting } = assembly.plan
  meeting.reminders = [
    ...(meeting.reminders ?? []),
    {
      id: rowId(call, begins.exec(call.key)?.[0] ?? ''),
      to: nameAt(assembly, call.link('recipient')),
      date: call.day('sent'),
      way: reminderWay.read([call.words('medium.text')]) ?? '',
    },
  ]
  call.skip('status', 'category', 'subject', 'about')
}
