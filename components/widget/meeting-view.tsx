import type { ComponentType } from 'preact'
import type { Session } from '../../lib/session/session.ts'
import { SessionContext } from '../context.ts'
import { MeetingPage } from '../meeting/meeting-page.tsx'

export { createMeetingSheet } from '../styles/meeting-sheet.ts'

/** The meeting, for a page that shows it. */
export const meetingView = (session: Session): ComponentType =>
  function MeetingView() {
    return (
      <SessionContext.Provider value={session}>
        <MeetingPage />
      </SessionContext.Provider>
    )
  }
