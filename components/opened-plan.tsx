import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Session } from '../lib/session/session.ts'
import { SessionContext, useSession } from './context.ts'
import { useKeptFocus } from './keep-focus.ts'
import { PanelNotice } from './panel/panel-notice.tsx'
import { BrokenPart } from './plan/broken-part.tsx'
import { Guarded } from './plan/guarded.tsx'
import { PlanPartsContext } from './plan/plan-parts.ts'
import { Unlock } from './start/unlock.tsx'

type OpenedPlanProps = {
  session: Session
  planId: string
  /** The class of the page while the plan is shown, and while it is not. */
  looks: { readonly open: string; readonly shut: string }
  /** Why the plan may be gone, and what to do. */
  goneHelp: (texts: ReturnType<typeof useSession>['t']) => string
  children: () => ComponentChildren
}

/** A page of its own for one plan: unlocked first where that is needed, and said so where it is gone. */
export const OpenedPlan = (props: OpenedPlanProps) => (
  <SessionContext.Provider value={props.session}>
    <PlanPartsContext.Provider value={{ Notice: PanelNotice, Broken: BrokenPart }}>
      <Opened {...props} />
    </PlanPartsContext.Provider>
  </SessionContext.Provider>
)

function Opened({ planId, looks, goneHelp, children }: OpenedPlanProps) {
  const { session, t } = useSession()
  const { plan, plans, language } = session.state
  const isThere = plans.value.some(({ id }) => id === planId)
  useLayoutEffect(() => {
    if (isThere && !session.state.plan.peek()) session.plans.open(planId)
  }, [session, isThere, planId])
  const locked = session.safe.state.value === 'locked'
  const shown = locked ? 'unlock' : plan.value ? 'open' : 'gone'
  const page = useRef<HTMLDivElement>(null)
  useKeptFocus(page, shown)
  return (
    <div ref={page} class={shown === 'open' ? looks.open : looks.shut} lang={language.value}>
      {shown === 'unlock' && <Unlock />}
      {shown === 'open' && <Guarded key={plan.value?.id}>{children()}</Guarded>}
      {shown === 'gone' && !isThere && (
        <main class="main unlock">
          <h1 tabIndex={-1}>{t.meetingPage.gone}</h1>
          <p>{goneHelp(t)}</p>
        </main>
      )}
    </div>
  )
}
