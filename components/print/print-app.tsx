import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Session } from '../../lib/session/session.ts'
import { SessionContext, useSession } from '../context.ts'
import { useKeptFocus } from '../keep-focus.ts'
import { Unlock } from '../start/unlock.tsx'
import { PrintPage } from './print-page.tsx'
import { sheetNamed } from './sheet-names.ts'

type PrintAppProps = { session: Session; planId: string; what: string | null }

/** Sheets of one plan, on screen as on paper. */
export const PrintApp = ({ session, planId, what }: PrintAppProps) => (
  <SessionContext.Provider value={session}>
    <Desk planId={planId} what={what} />
  </SessionContext.Provider>
)

function Desk({ planId, what }: Omit<PrintAppProps, 'session'>) {
  const { session, t } = useSession()
  const { plan, plans, language } = session.state
  const isThere = plans.value.some(({ id }) => id === planId)
  useLayoutEffect(() => {
    if (isThere && !session.state.plan.peek()) session.shelf.open(planId)
  }, [session, isThere, planId])
  const locked = session.safe.state.value === 'locked'
  const shown = locked ? 'unlock' : plan.value ? 'sheet' : 'gone'
  const desk = useRef<HTMLDivElement>(null)
  useKeptFocus(desk, shown)
  return (
    <div ref={desk} class={shown === 'sheet' ? 'desk' : 'app'} lang={language.value}>
      {shown === 'unlock' && <Unlock />}
      {shown === 'sheet' && plan.value && <PrintPage plan={plan.value} first={sheetNamed(what)} />}
      {shown === 'gone' && !isThere && (
        <main class="main unlock">
          <h1 tabIndex={-1}>{t.meetingPage.gone}</h1>
          <p>{t.print.goneHelp}</p>
        </main>
      )}
    </div>
  )
}
