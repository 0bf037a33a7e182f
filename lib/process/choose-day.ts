import type { Edit } from '../plan/edits.ts'
import { moveMeeting } from '../plan/standing-answer.ts'
import { withoutAnswer } from './without-answer.ts'

/**
 * Sets the day of the meeting. An answer stays of the day that it was given for. A new day after one that was called off is a new call: what was
 * answered to the old day says nothing about it, nor do its reminders and its last day to answer.
 */
export const chooseDay =
  (date: string): Edit =>
  (plan) => {
    const { meeting } = plan
    if (date === meeting.date) return plan
    if (!meeting.invite.cancelled || date === '') {
      return { ...plan, meeting: moveMeeting(meeting, { date }) }
    }
    const parties = meeting.parties.map(withoutAnswer)
    const invite = { ...meeting.invite, cancelled: false }
    const { reminders: _sent, ...others } = meeting
    return { ...plan, meeting: { ...others, date, summonsSent: '', replyBy: '', parties, invite } }
  }

/** Sets when the meeting begins; an answer stays of the time that it was given for. */
export const chooseStart =
  (start: string): Edit =>
  (plan) =>
    start === plan.meeting.start ? plan : { ...plan, meeting: moveMeeting(plan.meeting, { start }) }
