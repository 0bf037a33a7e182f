import type { Edit } from '../plan/edits.ts'
import { withLastSent } from '../plan/last-sent.ts'
import type { Plan } from '../plan/schema.ts'
import { withVersion } from '../plan/versions/with-version.ts'
import { isFurther, isHeld, lastDecision } from './meeting-state.ts'
import { withoutAnswer } from './without-answer.ts'

/** The meeting has been held and the plan goes on: there may be another. */
export const mayMeetAgain = (plan: Plan, today: string): boolean =>
  isHeld(plan, today) && lastDecision(plan, today)?.decision !== 'close'

/**
 * The day that a rule which counts from the need counts from. A further meeting answers no new need:
 * it is counted from its call.
 */
export const needDayOf = (plan: Plan, today: string): string =>
  isFurther(plan) ? plan.meeting.summonsSent || today : plan.needIdentifiedBy.date

type NextCall = {
  /** What the next meeting is to answer: the same question, or another. */
  readonly question: string
  readonly today: string
  /** An instant in UTC with `Z`. */
  readonly now: string
}

/**
 * Begins the call to the next meeting. What stood is kept as a version, and what belonged to the
 * meeting that was held is taken away: day and call, answers, attendance, confirmations and notes, and
 * what was said before it. What the child has asked not to have said holds until somebody changes it.
 * The parties stay, as do place, chair and the questions that are still parked. The day is the one
 * that was agreed on for the follow-up, if it is still to come; otherwise the region's rule proposes
 * one. The meeting is an event of its own in the calendars.
 */
export const callToNext =
  ({ question, today, now }: NextCall): Edit =>
  (before) => {
    const plan = withVersion(before, 'meeting', now)
    const { agenda: _held, reminders: _sent, ...meeting } = plan.meeting
    const { date, time } = plan.followUp
    const agreed = date >= today && date > meeting.date
    const start = (agreed && time) || meeting.start
    const number = meeting.invite.number + 1
    const next: Plan = {
      ...plan,
      meetingQuestion: question,
      preMeeting: { ...plan.preMeeting, date: '', matters: '', attendees: '', participation: '' },
      meeting: {
        ...meeting,
        date: agreed ? date : '',
        start,
        end: start === meeting.start ? meeting.end : '',
        summonsSent: '',
        replyBy: '',
        notes: '',
        // Who only came to the last meeting is not called to the next.
        parties: meeting.parties.filter(({ kind }) => kind !== 'none').map(withoutAnswer),
        invite: { sequence: 0, cancelled: false, number },
      },
    }
    // A call to it may have been sent, and taken back here.
    const { sequence } = withLastSent(next, plan).meeting.invite
    return { ...next, meeting: { ...next.meeting, invite: { sequence, cancelled: false, number } } }
  }
