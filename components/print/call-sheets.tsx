import { say } from '../../lib/plan/case.ts'
import { withoutSecrets } from '../../lib/plan/paper/on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { addressLeftOutOfCall, questionLeftOutOfCall } from '../../lib/process/left-out-of-call.ts'
import { mayCall } from '../../lib/process/may-call.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { callerWarning } from '../../lib/process/who-may-call.ts'
import { useSession } from '../context.ts'
import { Sheet } from './sheet.tsx'

/** The call to each party, each on a sheet of its own; or what is missing before anybody is called. */
export function CallSheets({ plan }: { plan: Plan }) {
  const { session, t } = useSession()
  const { today, region, settings } = session.state
  const allowed = mayCall(plan, today.value)
  if (!allowed.ok) return <p class="desk-note">{t.callFaults[allowed.code]}</p>
  const warning = callerWarning(region.value, settings.value.caller)
  const unsaid = [questionLeftOutOfCall(plan), addressLeftOutOfCall(plan)].filter(
    (each) => each !== undefined,
  )
  const options = { today: today.value, region: region.value }
  return (
    <div class="calls">
      {unsaid.map((each) => (
        <p key={each.code} class="desk-note">
          {say(each, t.callWarnings)}
        </p>
      ))}
      {warning && <p class="desk-note">{t.otherCaller(warning)}</p>}
      {summonsDocuments(withoutSecrets(plan), options).map(({ party, document }) => (
        <Sheet key={party.id} document={document} />
      ))}
    </div>
  )
}
