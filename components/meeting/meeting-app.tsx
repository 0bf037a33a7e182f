import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Session } from '../../lib/session/session.ts'
import { SessionContext, useSession } from '../context.ts'
import { useKeptFocus } from '../keep-focus.ts'
import { Unlock } from '../start/unlock.tsx'
import { MeetingPage } from './meeting-page.tsx'

/** One plan in the meeting room, on the projector. Nothing private is rendered here, not even hidden. */
export const MeetingApp = ({ session, planId }: { session: Session; planId: string }) => (
  <SessionContext.Provider value={session}>
    <Room planId={planId} />
  </SessionContext.Provider>
)

function Room({ planId }: { planId: string }) {
  const { session, t } = useSession()
  const { plan, plans, language } = session.state
  const isThere = plans.value.some(({ id }) => id === planId)
  useLayoutEffect(() => {
    if (isThere && !session.state.plan.peek()) session.shelf.open(planId)
  }, [session, isThere, planId])
  const locked = session.safe.state.value === 'locked'
  const shown = locked ? 'unlock' : plan.value ? 'meeting' : 'gone'
  const app = useRef<HTMLDivElement>(null)
  useKeptFocus(app, shown)
  return (
    <div ref={app} class="app room" lang={language.value}>
      {shown === 'unlock' && <Unlock />}
      {shown === 'meeting' && <MeetingPage />}
      {shown === 'gone' && !isThere && (
        <main class="main unlock">
          <h1 tabIndex={-1}>{t.meetingPage.gone}</h1>
          <p>{t.meetingPage.goneHelp}</p>
        </main>
      )}
    </div>
  )
}
