import { useRef, useState } from 'preact/hooks'
import { birthYear } from '../../lib/plan/personal-number.ts'
import { refuses } from '../../lib/session/child-check.ts'
import { isSettled } from '../../lib/session/fill-rows.ts'
import type { Filling } from '../../lib/session/filling.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { ChildCheckLine } from '../notices/child-check-line.tsx'

/** The wrong-child guard, once for all the fields: where it is another child's page, only with a reason. */
export function ConfirmFill({ now }: { now: Filling }) {
  const { session, t } = useSession()
  const { filling, state } = session
  const [reason, setReason] = useState('')
  const [lacking, setLacking] = useState(false)
  const why = useRef<HTMLInputElement>(null)
  const child = state.plan.value?.child
  if (!child) return null
  const refused = refuses(now.check.child)
  const ask = refused ? t.insert.refused : t.insert.ask
  const start = () => {
    const silent = refused && reason.trim() === ''
    setLacking(silent)
    if (silent) why.current?.focus()
    else void filling.start(reason)
  }
  return (
    <section class="confirm" aria-label={ask}>
      <p>{ask}</p>
      <p class="confirm-line">
        {t.insert.line(
          child.name || t.unnamed,
          birthYear(child.personalNumber) ?? '',
          now.visit.site,
        )}
      </p>
      <ChildCheckLine check={now.check.child} />
      {refused && (
        <TextField
          label={t.insert.why}
          hint={t.insert.whyHelp}
          value={reason}
          error={lacking ? t.insert.whyMissing : undefined}
          inputRef={why}
          onInput={setReason}
        />
      )}
      <div class="actions">
        <Button
          look={refused ? 'plain' : 'main'}
          busy={state.busy.value !== undefined || now.rows.every(isSettled)}
          onPress={start}
        >
          {refused ? t.insert.anyway : t.filling.yes}
        </Button>
        <Button look={refused ? 'main' : 'plain'} onPress={filling.close}>
          {t.insert.no}
        </Button>
      </div>
    </section>
  )
}
