import type { ComponentType } from 'preact'
import type { Session } from '../../lib/session/session.ts'
import { SessionContext } from '../context.ts'
import { ProcessFolds } from '../process/process-folds.tsx'

export { createWorkSheet } from '../styles/work-sheet.ts'

/** The work around the plan, for a page that has asked for it. */
export const aroundPlan = (session: Session): ComponentType =>
  function AroundPlan() {
    return (
      <SessionContext.Provider value={session}>
        <ProcessFolds />
      </SessionContext.Provider>
    )
  }
