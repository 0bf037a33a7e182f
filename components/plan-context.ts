import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PlanTexts } from '../lib/i18n/sv/plan-texts.ts'
import type { PlanSession } from '../lib/session/plan-session.ts'

export const PlanSessionContext = createContext<PlanSession | undefined>(undefined)

/**
 * The work with the plan alone, and its texts: what a component uses that stands in the panel and in
 * any page.
 */
export function usePlanSession(): { session: PlanSession; t: PlanTexts } {
  const session = useContext(PlanSessionContext)
  if (!session) throw new Error('A component stands outside a plan')
  return { session, t: session.state.texts.value }
}
