/** A meeting as a calendar gets it. It does not name the child: calendars show on lock screens. */
export interface MeetingEvent {
  readonly planId: string
  readonly meetingId: string
  /** Raised by one with every change that is sent, and with the cancellation. */
  readonly sequence: number
  /** The instant when the file is made, in UTC with `Z`. */
  readonly madeAt: string
  /** `YYYY-MM-DD`, in Sweden. */
  readonly day: string
  /** `HH:MM`, in Sweden. */
  readonly start: string
  /** `HH:MM`, or empty. */
  readonly end: string
  readonly place: string
  /** The link to the video meeting, or empty. */
  readonly url: string
  /** Keeps place and link out of the file. */
  readonly protectedIdentity: boolean
  readonly organizer?: CalendarAddress
  readonly invited: readonly CalendarAddress[]
}

export interface CalendarAddress {
  /** Of the unit, or of the person who answers. */
  readonly name: string
  readonly email: string
}

/** The same for a meeting as long as it exists, so that an update and a cancellation find the event. */
export const eventUid = ({
  planId,
  meetingId,
}: Pick<MeetingEvent, 'planId' | 'meetingId'>): string => `${planId}.${meetingId}@sip-panelen`
