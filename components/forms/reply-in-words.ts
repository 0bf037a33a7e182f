import { isDay } from '../../lib/dates/day.ts'
import { dayInWords, instantInWords } from '../../lib/dates/in-words.ts'
import type { Messages } from '../../lib/i18n/sv/sv.ts'
import { saidWithPerhaps } from '../../lib/plan/perhaps.ts'
import type { Party, Plan } from '../../lib/plan/schema.ts'
import { asItStands, isForOther } from '../../lib/plan/standing-answer.ts'

/** What a party has answered to the meeting as it is now. */
export const replyInWords = (t: Messages, { meeting }: Plan, party: Party): string =>
  saidIn(t, asItStands(meeting, party))

/** What it has answered to another day or time; nothing where the answer stands. */
export const otherReplyInWords = (
  t: Messages,
  { meeting }: Plan,
  party: Party,
): string | undefined => {
  if (!isForOther(meeting, party)) return undefined
  const { replyFor = '' } = party
  const when = isDay(replyFor)
    ? dayInWords(replyFor, t.calendar)
    : instantInWords(replyFor, t.calendar)
  return t.meeting.replyFor(saidIn(t, party), when)
}

const saidIn = (t: Messages, party: Party): string =>
  saidWithPerhaps(party) === undefined ? t.meeting.replies[party.reply] : t.meeting.perhaps
