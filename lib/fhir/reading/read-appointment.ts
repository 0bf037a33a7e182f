import { swedishClock, swedishDay } from '../../dates/sweden.ts'
import { readParty } from '../party.ts'
import type { ElementReader } from './element-reader.ts'
import type { PlanAssembly } from './plan-assembly.ts'
import type { ResourceReader } from './resource-set.ts'

/** The meeting where the plan is made: when, where, who, and what was written there. */
export function readMeeting(assembly: PlanAssembly, appointment: ResourceReader): void {
  const { meeting } = assembly.plan
  skipFixed(appointment)
  Object.assign(meeting, timeOf(appointment))
  meeting.place = appointment.words('comment')
  const details = appointment.extension('meeting')
  meeting.replyBy = details.inner('reply-by')[0]?.day('valueDate') ?? ''
  meeting.notes = details.inner('notes')[0]?.words('valueString') ?? ''
  meeting.parked = details
    .inner('parked')
    .map((row, index) => ({ id: row.words('id') || String(index), text: row.words('valueString') }))
  meeting.invite = {
    sequence: details.inner('sequence')[0]?.number('valueInteger') ?? 0,
    cancelled:
      details.inner('cancelled')[0]?.isTrue('valueBoolean') ??
      appointment.stored.status === 'cancelled',
    number: Math.max(1, details.inner('number')[0]?.number('valueInteger') ?? 1),
  }
  appointment.each('participant').forEach((participant, index) => {
    const code = participant.choice('type.coding.code', {
      motesledare: 'chair',
      sekreterare: 'noteTaker',
    } as const)
    const { reference } = participant.link('actor')
    if (code) {
      meeting[code] = participant.words('actor.display')
      participant.skip('type', 'status')
    } else if (reference === assembly.child || assembly.guardians.has(reference)) {
      participant.skip('required', 'status', 'actor')
    } else {
      meeting.parties.push(readParty(assembly, participant, `party-${index}`))
    }
  })
}

/** The next follow-up. */
export function readFollowUp({ plan, child }: PlanAssembly, appointment: ResourceReader): void {
  skipFixed(appointment)
  const { date, start } = timeOf(appointment)
  plan.followUp.date = date
  plan.followUp.time = start
  for (const participant of appointment.each('participant')) {
    const isCaller = participant.choice('type.coding.code', { sammankallande: true }) === true
    const isChild = participant.link('actor').reference === child
    if (isCaller) plan.followUp.caller = participant.words('actor.display')
    if (isCaller || isChild) participant.skip('type', 'required', 'status')
  }
}

/** Whether an appointment is the next follow-up, and not the meeting. */
export const isFollowUp = (appointment: ResourceReader): boolean =>
  appointment.choice('serviceType.coding.code', { 'sip-uppfoljning': true, 'sip-mote': false }) ===
  true

/** What was written, where we wrote it; else what the instants tell in Swedish time. */
function timeOf(appointment: ResourceReader): { date: string; start: string; end: string } {
  const written = appointment.extension('time')
  const from = appointment.words('start') || appointment.words('requestedPeriod.start')
  const until = appointment.words('end')
  appointment.skip('requestedPeriod.end')
  const date = written.inner('date')[0]?.day('valueDate')
  const start = written.inner('start')[0]
  const end = written.inner('end')[0]
  if (date !== undefined || start || end) {
    return { date: date ?? '', start: clockIn(start), end: clockIn(end) }
  }
  const whole = from.includes('T') && !Number.isNaN(Date.parse(from))
  const ends = until.includes('T') && !Number.isNaN(Date.parse(until))
  return {
    date: whole ? swedishDay(from) : appointment.day('requestedPeriod.start'),
    start: whole ? swedishClock(from) : '',
    end: ends ? swedishClock(until) : '',
  }
}

/** As it was written, also what is no clock: it is told where the plan is put together. */
const clockIn = (found: ElementReader | undefined): string => found?.words('valueString') ?? ''

const skipFixed = (appointment: ResourceReader): void => {
  appointment.choice('status', { proposed: 1, booked: 1, fulfilled: 1, cancelled: 1 })
  if (appointment.key !== '') appointment.skip('serviceType', 'description')
}
