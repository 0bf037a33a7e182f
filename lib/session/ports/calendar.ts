import type { MeetingEvent } from '../../calendar/meeting-event.ts'
import type { MeetingReply, ReplyFault } from '../../calendar/read-reply.ts'
import type { Result } from '../../result.ts'

/** Makes calendar files. Apart from the session, so that the widget need not carry the library. */
export type CalendarPort = {
  file(event: MeetingEvent, what: 'invite' | 'cancel'): Result<string, CalendarFault>
  /** The answers to the meeting that a text holds, or why it holds none; never an empty list. */
  replies(text: string, event: MeetingEvent): readonly ReadReply[]
}

export type ReadReply = Result<MeetingReply, ReplyFault>

export type CalendarFault = 'no-day' | 'no-time' | 'ends-before-start' | 'first-of-its-kind'
