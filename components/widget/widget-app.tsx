import { useRef } from 'preact/hooks'
import type { PlanSession } from '../../lib/session/plan-session.ts'
import { useKeptFocus } from '../keep-focus.ts'
import { type PlanParts, PlanPartsContext } from '../plan/plan-parts.ts'
import { PlanView } from '../plan/plan-view.tsx'
import { PlanSessionContext } from '../plan-context.ts'

/** One plan in a page of somebody else's. */
export function WidgetApp({ session, parts }: { session: PlanSession; parts: PlanParts }) {
  const app = useRef<HTMLDivElement>(null)
  useKeptFocus(app, 'plan')
  return (
    <PlanSessionContext.Provider value={session}>
      <PlanPartsContext.Provider value={parts}>
        <div ref={app} class="app" lang={session.state.language.value}>
          <PlanView />
        </div>
      </PlanPartsContext.Provider>
    </PlanSessionContext.Provider>
  )
}
