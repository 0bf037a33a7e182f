import { usePlanSession } from '../plan-context.ts'
import { FootButtons } from './foot-buttons.tsx'
import { ReceiverLine } from './receiver-line.tsx'

/** The ways out of the plan: onto the clipboard, to the region. */
export function PlanFoot() {
  const { session, t } = usePlanSession()
  return (
    <footer class="foot" part="foot">
      <p class="where" role="status">
        {session.state.busy.value === 'handoff' && t.foot.working}
      </p>
      <ReceiverLine />
      <div class="actions">
        <FootButtons />
      </div>
    </footer>
  )
}
