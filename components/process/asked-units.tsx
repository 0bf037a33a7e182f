import { useEffect } from 'preact/hooks'
import { inOneLine } from '../../lib/plan/output/one-line.ts'
import type { AskedUnit } from '../../lib/session/ports/region.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Select } from '../controls/choice.tsx'
import { Icon } from '../controls/icon.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useDraft } from '../forms/use-draft.ts'
import { RegionFault } from '../start/region-fault.tsx'
import { SentReminders } from './sent-reminders.tsx'

/**
 * In a plan that was taken over: what units are asked to take on. One answers for one's own unit; how
 * it stands with the others is told.
 */
export function AskedUnits() {
  const { session, t } = useSession()
  const { waiting, ownWaiting, fault, takenOver, look } = session.answering
  const plan = takenOver.value
  useEffect(() => {
    if (plan !== undefined) void look()
  }, [plan, look])
  if (plan === undefined || (waiting.value.length === 0 && !fault.value)) return null
  const own = ownWaiting.value
  const others = waiting.value.filter((unit) => !own.includes(unit))
  return (
    <section aria-label={t.answering.title}>
      <div role="status">{fault.value && <RegionFault fault={fault.value} again={look} />}</div>
      {own.map((unit) => (
        <Asked key={unit.reference} asked={unit} />
      ))}
      {waiting.value.length > 0 && <OwnUnit waiting={waiting.value} />}
      {others.length > 0 && <OtherUnits title={own.length > 0} others={others} />}
    </section>
  )
}

/** Where the log-in does not tell which unit one acts for. */
function OwnUnit({ waiting }: { waiting: readonly AskedUnit[] }) {
  const { session, t } = useSession()
  const { isTold, ownWaiting } = session.answering
  if (isTold.value) return null
  return (
    <Select
      label={t.answering.unit}
      hint={t.answering.unitHelp}
      value={ownWaiting.value[0]?.unit ?? ''}
      options={{
        '': t.answering.unitNone,
        ...Object.fromEntries(waiting.map(({ unit }) => [unit, unit])),
      }}
      onChange={(unit) => void session.safe.changeSettings({ unit })}
    />
  )
}

function OtherUnits({ title, others }: { title: boolean; others: readonly AskedUnit[] }) {
  const { t } = useSession()
  return (
    <>
      <h2 class="line">{title ? t.answering.others : t.answering.onlyOthers}</h2>
      <ul class="folds">
        {others.map(({ reference, unit, what, status }) => (
          <li key={reference} class="check asked">
            <span class="fold-title">
              {unit}
              <span class="fold-gist fold-reason">{what.map(inOneLine).join(' · ')}</span>
            </span>
            <span class="status status-missing">
              <Icon name={status === 'received' ? 'half' : 'circle'} />
              {t.answering.status[status === 'received' ? 'received' : 'waiting']}
            </span>
            <SentReminders to={unit} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Asked({ asked }: { asked: AskedUnit }) {
  const { session, t } = useSession()
  const { busy, answer } = session.answering
  const refusal = useDraft(`refusal/${asked.reference}`, () => ({ refusing: false, reason: '' }))
  const { refusing, reason } = refusal.draft
  const change = (patch: Partial<typeof refusal.draft>) =>
    refusal.write((now) => ({ ...now, ...patch }))
  const name = (verb: string) => t.answering.forUnit(verb, asked.unit)
  return (
    <div class="card">
      <h2>{t.answering.title}</h2>
      <p>{t.answering.asked(asked.unit)}</p>
      <ul class="changes">
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
          onInput={(words) => change({ reason: words })}
        />
      )}
      <div class="actions">
        {refusing ? (
          <>
            <Button
              look="main"
              busy={busy.value !== undefined}
              disabled={reason.trim() === ''}
              label={name(t.answering.send)}
              onPress={() => void answer(asked, 'rejected', reason)}
            >
              {busy.value ? t.answering.sending : t.answering.send}
            </Button>
            <Button onPress={() => change({ refusing: false })}>{t.cancel}</Button>
          </>
        ) : (
          <>
            <Button
              look="main"
              busy={busy.value !== undefined}
              label={name(t.answering.accept)}
              onPress={() => void answer(asked, 'accepted')}
            >
              {busy.value ? t.answering.sending : t.answering.accept}
            </Button>
            <Button label={name(t.answering.reject)} onPress={() => change({ refusing: true })}>
              {t.answering.reject}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
