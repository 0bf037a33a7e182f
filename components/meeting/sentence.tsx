import { dayAloud } from '../../lib/dates/in-words.ts'
import type { Intervention } from '../../lib/plan/schema.ts'
import { useSession } from '../context.ts'

/** One intervention as it is read out: who, what, from when, and when it is looked at again. */
export function Sentence({ row }: { row: Intervention }) {
  const { session, t } = useSession()
  const { today } = session.state
  const day = (date: string) => dayAloud(date, t.calendar, today.value)
  const who = [row.person.trim(), row.unit.trim()].filter(Boolean).join(', ')
  return (
    <>
      <p class="sentence">
        <b>{who || t.meetingPage.nobody}</b>: {row.what.trim()}
      </p>
      <p class="sentence-when">
        {row.start ? t.meetingPage.begins(day(row.start)) : t.meetingPage.noStart}{' '}
        {row.followUp ? t.meetingPage.followedUp(day(row.followUp)) : t.meetingPage.noFollowUp}
      </p>
    </>
  )
}
