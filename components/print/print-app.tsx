import type { Session } from '../../lib/session/session.ts'
import { OpenedPlan } from '../opened-plan.tsx'
import { PrintPage } from './print-page.tsx'
import { sheetNamed } from './sheet-names.ts'

type PrintAppProps = { session: Session; planId: string; what: string | null }

/** Sheets of one plan, on screen as on paper. */
export const PrintApp = ({ session, planId, what }: PrintAppProps) => (
  <OpenedPlan
    session={session}
    planId={planId}
    looks={{ open: 'desk', shut: 'app' }}
    goneHelp={(t) => t.print.goneHelp}
  >
    {() => <PrintPage first={sheetNamed(what)} />}
  </OpenedPlan>
)
