import type { CalendarPort } from '../session/ports/calendar.ts'
import { meetingCancellation, meetingInvite } from './meeting-file.ts'

/** Calendar files of meetings, as Outlook and Google take them. */
export const createCalendar = (): CalendarPort => ({
  file: (event, what) => (what === 'invite' ? meetingInvite(event) : meetingCancellation(event)),
})
