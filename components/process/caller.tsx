import { callerWarning } from '../../lib/process/who-may-call.ts'
import { useSession } from '../context.ts'
import { Select } from '../controls/choice.tsx'

/** Whom the one who calls works for: asked once, and kept with the settings. */
export function Caller() {
  const { session, t } = useSession()
  const { region, settings } = session.state
  const { caller } = settings.value
  const warning = callerWarning(region.value, caller)
  return (
    <>
      <Select
        label={t.process.caller}
        value={caller}
        options={t.process.sectors}
        onChange={(chosen) => void session.safe.changeSettings({ caller: chosen || '' })}
      />
      <div role="status">{warning && <p class="nudge">{t.otherCaller(warning)}</p>}</div>
    </>
  )
}
