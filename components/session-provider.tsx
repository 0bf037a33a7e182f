import type { ComponentChildren } from 'preact'
import type { Session } from '../lib/session/session.ts'
import { SessionContext } from './context.ts'
import { PlanSessionContext } from './plan-context.ts'

/** Gives the session to all components under it: whole, and to those that know the plan alone. */
export const SessionProvider = ({
  session,
  children,
}: {
  session: Session
  children: ComponentChildren
}) => (
  <PlanSessionContext.Provider value={session}>
    <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
  </PlanSessionContext.Provider>
)
