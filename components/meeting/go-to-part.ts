import type { AgendaPart } from '../../lib/plan/agenda-parts.ts'
import type { Session } from '../../lib/session/session.ts'
import { hasUnread } from '../controls/has-unread.ts'

/**
 * Goes to a part of the meeting, unless a day or a time in the one that is on cannot be read: it would
 * be gone, so it stays in view and says why.
 * @param from where the press was.
 */
export function goToPart(session: Session, next: AgendaPart, from: Element | null): boolean {
  if (hasUnread(from?.closest('.meeting') ?? null)) return false
  session.meetingTime.choose(next)
  return true
}
