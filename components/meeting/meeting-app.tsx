import type { Session } from '../../lib/session/session.ts'
import { OpenedPlan } from '../opened-plan.tsx'
import { MeetingPage } from './meeting-page.tsx'

/** One plan in the meeting room, on the projector. Nothing private is rendered here, not even hidden. */
export const MeetingApp = ({ session, planId }: { session: Session; planId: string }) => (
  <OpenedPlan
    session={session}
    planId={planId}
    looks={{ open: 'app room', shut: 'app room' }}
    goneHelp={(t) => t.meetingPage.goneHelp}
  >
    {() => <MeetingPage />}
  </OpenedPlan>
)
