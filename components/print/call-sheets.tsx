import { withoutSecrets } from '../../lib/plan/paper/on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { callFaults, mayCall } from '../../lib/process/may-call.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { addressUnsaid, unsaidInCall } from '../../lib/process/unsaid.ts'
import { callerWarning } from '../../lib/process/who-may-call.ts'
import { useSession } from '../context.ts'
import { Sheet } from './sheet.tsx'

/** The call to each party, each on a sheet of its own; or what is missing before anybody is called. */
export function CallSheets({ plan }: { plan: Plan }) {
  const { session } = useSession()
  const { today, region, language, settings } = session.state
  const allowed = mayCall(plan, today.value)
  if (!allowed.ok) return <p class="desk-note">{callFaults[allowed.code][language.value]}</p>
  const warning = callerWarning(region.value, settings.value.caller)
  const unsaid = [unsaidInCall(plan), addressUnsaid(plan)].filter((text) => text !== undefined)
  const options = { today: today.value, region: region.value }
  return (
    <div class="calls">
      {unsaid.map((text) => (
        <p key={text.en} class="desk-note">
          {text[language.value]}
        </p>
      ))}
      {warning && <p class="desk-note">{warning[language.value]}</p>}
      {summonsDocuments(withoutSecrets(plan), options).map(({ party, document }) => (
        <Sheet key={party.id} document={document} />
      ))}
    </div>
  )
}
