import { withLastSent } from './last-sent.ts'
import { mergePlans } from './merge.ts'
import type { Plan } from './schema.ts'

/**
 * `now` without what a step did. What has come since stays, and so does what calendars have been told.
 * @param step the plan before it and after it.
 */
export function takeBack(
  { before, after }: { readonly before: Plan; readonly after: Plan },
  now: Plan,
): Plan {
  const back = mergePlans(after, before, now)
  const [was, then, sent] = [before.meeting.invite, after.meeting.invite, now.meeting.invite]
  const isSentSince = sent.number === then.number && sent.sequence > then.sequence
  const invite = was.number !== then.number ? was : isSentSince ? sent : back.meeting.invite
  return withLastSent({ ...back, meeting: { ...back.meeting, invite } }, now)
}
