import type { MeetingEvent } from '../../calendar/meeting-event.ts'
import type { Result } from '../../result.ts'

/** Makes calendar files. Apart from the session, so that the widget need not carry the library. */
export type CalendarPort = {
  file(event: MeetingEvent, what: 'invite' | 'cancel'): Result<string, CalendarFault>
}

export type CalendarFault = 'no-day' | 'no-time' | 'ends-before-start' | 'first-of-its-kind'
