import { isDay } from '../dates/day.ts'
import { readSwedishTime, swedishTime } from '../dates/sweden.ts'
import type { Party, Plan } from './schema.ts'

type Meeting = Plan['meeting']
type When = Pick<Meeting, 'date' | 'start'>

/** The day of a meeting, and its time where that is known: "2026-10-02 13:00". */
const whenOf = ({ date, start }: When): string => [date, start].filter(Boolean).join(' ')

/** What an answer was to, in the same words; empty where the meeting has not been moved since. */
export const answeredTo = ({ replyFor = '' }: Party): string =>
  isDay(replyFor) ? replyFor : replyFor && swedishTime(replyFor)

/** As it is kept. Undefined for what is neither a day nor a day and a time. */
export const answeredFrom = (words: string): string | undefined =>
  isDay(words) ? words : readSwedishTime(words)

/** What was answered is of another day or time than the meeting has now. */
export const isForOther = (meeting: When, party: Party): boolean => {
  const [when, then] = [whenOf(meeting), answeredTo(party)]
  return meeting.date !== '' && !when.startsWith(then) && !then.startsWith(when)
}

/** A party with the answer that stands: to another day or time it has not answered this one. */
export const asItStands = (meeting: When, party: Party): Party =>
  isForOther(meeting, party) ? { ...party, reply: 'none', reason: '' } : party

const hasSaid = ({ reply, reason }: Party): boolean => reply !== 'none' || reason !== ''

/**
 * Moves a meeting to another day or time. Answers that were given are marked with the day and time they were
 * for. A meeting that somebody has attended is corrected, not moved.
 */
export function moveMeeting(meeting: Meeting, to: Partial<When>): Meeting {
  const before = answeredFrom(whenOf(meeting)) ?? meeting.date
  const isHeld = meeting.parties.some(({ attended }) => attended === 'present')
  const parties = meeting.parties.map((party) =>
    hasSaid(party) && !party.replyFor ? { ...party, replyFor: before } : party,
  )
  return { ...meeting, ...to, ...(meeting.date !== '' && !isHeld && { parties }) }
}
