import { useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Session } from '../lib/session/session.ts'
import { ConflictView } from './conflict/conflict-view.tsx'
import { SessionContext, useSession } from './context.ts'
import { FillingView } from './filling/filling-view.tsx'
import { HostProfileView } from './filling/host-profile-view.tsx'
import { FieldForm } from './forms/field-form.tsx'
import { useKeptFocus } from './keep-focus.ts'
import { panelParts } from './panel/panel-parts.tsx'
import { Guarded } from './plan/guarded.tsx'
import { PlanPartsContext } from './plan/plan-parts.ts'
import { PlanView } from './plan/plan-view.tsx'
import { KeepPlans } from './start/keep-plans.tsx'
import { SettingsPage } from './start/settings-page.tsx'
import { Start } from './start/start.tsx'
import { Unlock } from './start/unlock.tsx'

/** The whole interface of the panel over one session. */
export const App = ({ session }: { session: Session }) => (
  <SessionContext.Provider value={session}>
    <PlanPartsContext.Provider value={panelParts}>
      <Screen />
    </PlanPartsContext.Provider>
  </SessionContext.Provider>
)

function Screen() {
  const { session } = useSession()
  const { screen, language } = session.state
  const locked = session.safe.state.value === 'locked'
  const shown = locked ? 'unlock' : screen.value
  const app = useRef<HTMLDivElement>(null)
  useKeptFocus(app, shown)
  const planId = useComputed(() => session.state.plan.value?.id).value
  return (
    <div ref={app} class="app" lang={language.value}>
      <Guarded key={`${shown} ${planId}`}>
        {shown === 'unlock' && <Unlock />}
        {shown === 'start' && <Start />}
        {shown === 'plan' && <PlanView FieldForm={FieldForm} />}
        {shown === 'settings' && <SettingsPage />}
        {shown === 'keep' && <KeepPlans />}
        {shown === 'filling' && <FillingView />}
        {shown === 'conflict' && <ConflictView />}
        {shown === 'hostProfile' && <HostProfileView />}
      </Guarded>
    </div>
  )
}
