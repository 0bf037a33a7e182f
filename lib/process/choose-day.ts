import type { Edit } from '../plan/edits.ts'
import { unasked } from './unasked.ts'

/**
 * Sets the day of the meeting. A new day after one that was called off is a new call: what was
 * answered to the old day says nothing about it, nor do its reminders and its last day to answer.
 */
export const chooseDay =
  (date: string): Edit =>
  (plan) => {
    const { meeting } = plan
    if (date === meeting.date) return plan
    if (!meeting.invite.cancelled || date === '') {
      return { ...plan, meeting: { ...meeting, date } }
    }
    const parties = meeting.parties.map(unasked)
    const invite = { ...meeting.invite, cancelled: false }
    const { reminders: _sent, ...others } = meeting
    return { ...plan, meeting: { ...others, date, summonsSent: '', replyBy: '', parties, invite } }
  }
