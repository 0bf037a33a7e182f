import type { CalendarPort } from '../session/ports/calendar.ts'
import { eventUid } from './meeting-event.ts'
import { meetingCancellation, meetingInvite } from './meeting-file.ts'
import { readReplies } from './read-reply.ts'

/** Calendar files of meetings, as Outlook and Google take them. */
export const createCalendar = (): CalendarPort => ({
  file: (event, what) => (what === 'invite' ? meetingInvite(event) : meetingCancellation(event)),
  // The sequence is the next file's.
  replies: (text, event) =>
    readReplies(text, eventUid(event), Math.max(0, event.sequence - 1), event),
})
