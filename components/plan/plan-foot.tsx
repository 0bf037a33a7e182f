import { usePlanSession } from '../context.ts'
import { FootButtons } from './foot-buttons.tsx'
import { usePlanParts } from './plan-parts.ts'

/** The ways out of the plan: onto the clipboard, to the region. */
export function PlanFoot() {
  const { session, t } = usePlanSession()
  const { Receiver } = usePlanParts()
  return (
    <footer class="foot" part="foot">
      <p class="where" role="status">
        {session.state.busy.value === 'handoff' && t.foot.working}
      </p>
      {Receiver && session.handoff.possible.value && <Receiver />}
      <div class="actions">
        <FootButtons />
      </div>
    </footer>
  )
}
