import type { ComponentType } from 'preact'
import type { Session } from '../../lib/session/session.ts'
import { ProcessFolds } from '../process/process-folds.tsx'
import { SessionProvider } from '../session-provider.tsx'

export { createWorkSheet } from '../styles/work-sheet.ts'

/** The work around the plan, for a page that has asked for it. */
export const aroundPlan = (session: Session): ComponentType =>
  function AroundPlan() {
    return (
      <SessionProvider session={session}>
        <ProcessFolds />
      </SessionProvider>
    )
  }
