import { useEffect, useState } from 'preact/hooks'
import type { AskedUnit } from '../../lib/session/ports/region.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { RegionFault } from '../start/region-fault.tsx'

/** In a plan that was taken over: what units are asked to take on, and the way to answer. */
export function AskedUnits() {
  const { session, t } = useSession()
  const { waiting, fault, takenOver, look } = session.answering
  const plan = takenOver.value
  useEffect(() => {
    if (plan !== undefined) void look()
  }, [plan, look])
  if (plan === undefined || (waiting.value.length === 0 && !fault.value)) return null
  return (
    <section class="group" aria-label={t.answering.title}>
      {waiting.value.length > 0 && (
        <>
          <h2>{t.answering.title}</h2>
          <p class="quiet">{t.answering.only}</p>
        </>
      )}
      <div role="status">{fault.value && <RegionFault fault={fault.value} again={look} />}</div>
      {waiting.value.map((unit) => (
        <Asked key={unit.reference} asked={unit} />
      ))}
    </section>
  )
}

function Asked({ asked }: { asked: AskedUnit }) {
  const { session, t } = useSession()
  const { busy, answer } = session.answering
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const name = (verb: string) => t.answering.forUnit(verb, asked.unit)
  return (
    <div>
      <p>{t.answering.asked(asked.unit)}</p>
      <ul>
        {asked.what.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      {refusing && (
        <TextField
          label={t.answering.reason}
          hint={t.answering.reasonHelp}
          rows={3}
          value={reason}
          onInput={setReason}
        />
      )}
      <div class="actions">
        {refusing ? (
          <>
            <Button
              look="main"
              busy={busy.value}
              disabled={reason.trim() === ''}
              label={name(t.answering.send)}
              onPress={() => void answer(asked, 'rejected', reason)}
            >
              {busy.value ? t.answering.sending : t.answering.send}
            </Button>
            <Button onPress={() => setRefusing(false)}>{t.cancel}</Button>
          </>
        ) : (
          <>
            <Button
              look="main"
              busy={busy.value}
              label={name(t.answering.accept)}
              onPress={() => void answer(asked, 'accepted')}
            >
              {busy.value ? t.answering.sending : t.answering.accept}
            </Button>
            <Button label={name(t.answering.reject)} onPress={() => setRefusing(true)}>
              {t.answering.reject}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
