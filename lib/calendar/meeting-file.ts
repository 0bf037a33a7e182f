import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { swedishInstant } from '../dates/sweden.ts'
import { failure, type Result, success } from '../result.ts'
import { type CalendarAddress, eventUid, type MeetingEvent } from './meeting-event.ts'

type MeetingFileFault = 'no-day' | 'no-time' | 'ends-before-start' | 'first-of-its-kind'

type MeetingFile = Result<string, MeetingFileFault>

/**
 * The call as an .ics file (RFC 5545) that Outlook and Google take. A later one, with a raised `sequence`,
 * moves the same event (RFC 5546 §3.2.2).
 */
export const meetingInvite = (event: MeetingEvent): MeetingFile =>
  meetingFile(event, ICalCalendarMethod.REQUEST, ICalEventStatus.CONFIRMED)

/** Takes the event out of the calendars: its `sequence` must have been raised (RFC 5546 §3.2.5). */
export const meetingCancellation = (event: MeetingEvent): MeetingFile =>
  event.sequence > 0
    ? meetingFile(event, ICalCalendarMethod.CANCEL, ICalEventStatus.CANCELLED)
    : failure('first-of-its-kind')

const meetingFile = (
  event: MeetingEvent,
  method: ICalCalendarMethod,
  status: ICalEventStatus,
): MeetingFile => {
  if (!event.day) return failure('no-day')
  const start = swedishInstant(event.day, event.start)
  if (!start) return failure('no-time')
  const end = swedishInstant(event.day, event.end)
  if (end && end <= start) return failure('ends-before-start')
  const calendar = ical({
    prodId: { company: 'SIP-panelen', product: 'SIP-panelen', language: 'SV' },
    method,
  })
  calendar.createEvent({
    id: eventUid(event),
    sequence: event.sequence,
    stamp: event.madeAt,
    start,
    ...(end ? { end } : {}),
    summary: 'SIP-möte',
    status,
    ...(event.protectedIdentity ? {} : whereabouts(event)),
    ...(event.organizer && hasAddress(event.organizer)
      ? { organizer: person(event.organizer) }
      : {}),
    attendees: event.invited.filter(hasAddress).map((who) => ({ ...person(who), rsvp: true })),
  })
  return success(calendar.toString())
}

const whereabouts = ({ place, url }: MeetingEvent) => ({
  ...(place.trim() ? { location: oneLine(place) } : {}),
  ...(/^https?:\/\/\S/.test(url.trim()) ? { url: asUri(url) } : {}),
})

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

// The package escapes a link as if it were text, and a quotation mark in a name with a backslash.
const asUri = (url: string): string =>
  url.trim().replace(/[\s,;\\]/g, (mark) => encodeURIComponent(mark))

const person = ({ name, email }: CalendarAddress) => ({
  name: oneLine(name).replaceAll('"', '').replaceAll('\\', '') || email.trim(),
  email: email.trim(),
})

/** An address that cannot be one is left out: in the file it could begin a line of its own. */
const hasAddress = ({ email }: CalendarAddress): boolean =>
  /^[^\s@<>":;,\\]+@[^\s@<>":;,\\]+$/.test(email.trim())
