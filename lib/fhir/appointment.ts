import type { Appointment, AppointmentParticipant } from '@medplum/fhirtypes'
import { swedishDay, swedishInstant } from '../dates/sweden.ts'
import { filled } from '../plan/template/field.ts'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import { group, valueExtension } from './extension.ts'
import { guardianKey } from './guardian.ts'
import { meetingKey } from './meeting-key.ts'
import { party } from './party.ts'
import { extension, profileMeta } from './systems.ts'

type Participant = AppointmentParticipant

/** Whether anything at all is written of the meeting. */
export const hasMeeting = ({ plan: { meeting } }: Context): boolean => {
  const { date, start, end, place, chair, noteTaker, summonsSent, replyBy, notes } = meeting
  const { parties, parked, invite } = meeting
  return (
    filled(date, start, end, place, chair, noteTaker, summonsSent, replyBy, notes) ||
    parties.length + parked.length + invite.sequence > 0 ||
    invite.cancelled ||
    invite.number > 1
  )
}

/** The meeting where the plan is made, or the latest further one; each party's status is its answer to the call. */
export function meeting(context: Context): Appointment {
  const { date, start, end, place, chair, noteTaker, parties } = context.plan.meeting
  const { replyBy, notes, parked, invite } = context.plan.meeting
  const held = date !== '' && date <= swedishDay(context.now)
  return compact<Appointment>({
    resourceType: 'Appointment',
    meta: profileMeta('appointment'),
    extension: [
      clocks(date, start, end),
      group(extension('meeting'), [
        valueExtension('reply-by', 'Date', replyBy),
        valueExtension('notes', 'String', notes),
        ...parked.map(({ id, text }) => {
          const row = valueExtension('parked', 'String', text)
          return row && { id, ...row }
        }),
        valueExtension('sequence', 'Integer', invite.sequence),
        valueExtension('number', 'Integer', invite.number),
        valueExtension('cancelled', 'Boolean', invite.cancelled),
      ]),
    ],
    identifier: [identify(context, 'meeting', meetingKey(context))],
    serviceType: [concept('item', 'sip-mote', 'SIP-möte')],
    description: 'SIP-möte',
    comment: place,
    ...time(date, start, end, held),
    ...(invite.cancelled ? { status: 'cancelled' as const } : {}),
    participant: [
      { actor: to(context, 'patient'), required: 'required', status: 'needs-action' },
      ...context.plan.guardians.map(
        (row): Participant => ({
          actor: to(context, guardianKey(row), row.name),
          required: 'required',
          status: 'needs-action',
        }),
      ),
      ...parties.flatMap((row) => party(context, row)),
      ...part('motesledare', 'Mötesledare', chair),
      ...part('sekreterare', 'Sekreterare', noteTaker),
    ],
  })
}

/** Whether a next follow-up is planned, be it only in part. */
export const hasFollowUp = ({ plan: { followUp } }: Context): boolean =>
  filled(followUp.date, followUp.time, followUp.caller)

/** The next follow-up, and who calls it. */
export function followUp(context: Context): Appointment {
  const { date, time: clock, caller } = context.plan.followUp
  return compact<Appointment>({
    resourceType: 'Appointment',
    meta: profileMeta('appointment'),
    extension: [clocks(date, clock, '')],
    identifier: [identify(context, 'meeting', 'follow-up')],
    serviceType: [concept('item', 'sip-uppfoljning', 'Uppföljning av SIP')],
    description: 'Uppföljning av SIP',
    ...time(date, clock, '', false),
    participant: [
      { actor: to(context, 'patient'), required: 'required', status: 'needs-action' },
      ...part('sammankallande', 'Sammankallande', caller),
    ],
  })
}

const part = (code: string, words: string, name: string): Participant[] =>
  filled(name)
    ? [
        {
          type: [concept('role', code, words)],
          actor: { display: name },
          status: 'accepted',
        },
      ]
    : []

/**
 * A booked meeting needs both its start and its end (app-2, app-3). One with less is proposed for
 * its day; one that has been held fills its day where a clock is missing.
 */
/** An instant as FHIR has it, to the second. */
const instant = (day: string, clock: string) => swedishInstant(day, clock)?.replace('.000Z', 'Z')

function time(date: string, start: string, end: string, held: boolean) {
  const from = instant(date, start || '00:00')
  const until = instant(date, end || '24:00')
  if (from && until && (held || (start && end))) {
    return { status: held ? ('fulfilled' as const) : ('booked' as const), start: from, end: until }
  }
  const wanted = (start && from) || date
  return { status: 'proposed' as const, requestedPeriod: [{ start: wanted }] }
}

/** The day and the clocks as they were written: an instant cannot tell which of them is not known. */
const clocks = (date: string, start: string, end: string) =>
  group(extension('time'), [
    valueExtension('date', 'Date', date),
    valueExtension('start', 'String', start),
    valueExtension('end', 'String', end),
  ])
