import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { birthYear } from '../../lib/plan/personal-number.ts'
import { refuses } from '../../lib/session/child-check.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { ChildCheckLine } from './child-check-line.tsx'
import { StandingLine } from './standing-line.tsx'

/**
 * The wrong-child guard: child, year and site in one line, before anything is written. Where the
 * page is another child's, nothing is until the user has said why.
 */
export function ConfirmInsert({ notice }: { notice: Notice & { kind: 'confirm-insert' } }) {
  const { session, t } = useSession()
  const [chosen, setChosen] = useState(0)
  const [reason, setReason] = useState('')
  const [lacking, setLacking] = useState(false)
  const yes = useRef<HTMLButtonElement>(null)
  const why = useRef<HTMLInputElement>(null)
  const { child: checked, standing } = notice.check
  const refused = refuses(checked)
  useLayoutEffect(() => (refused ? why : yes).current?.focus(), [refused])
  const child = session.state.plan.value?.child
  const target = notice.targets[chosen]
  if (!child || !target) return null
  const name = (label: string) => (label ? t.insert.field(label) : t.insert.anyField)
  const insert = () => {
    const silent = refused && reason.trim() === ''
    setLacking(silent)
    if (silent) why.current?.focus()
    else void session.record.insert(target, reason)
  }
  const ask = refused ? t.insert.refused : t.insert.ask
  return (
    <section class="confirm" aria-label={ask}>
      <p>{ask}</p>
      <p class="confirm-line">
        {t.insert.line(child.name || t.unnamed, birthYear(child.personalNumber) ?? '', target.site)}
      </p>
      <ChildCheckLine check={checked} />
      {standing && <StandingLine standing={standing} />}
      {notice.targets.length === 1 ? (
        <p class="quiet">{name(target.label)}</p>
      ) : (
        <fieldset class="choices">
          <legend>{t.insert.choose}</legend>
          {notice.targets.map(({ id, label }, index) => (
            <label key={id} class="choice">
              <input
                type="radio"
                name="target"
                checked={index === chosen}
                onChange={() => setChosen(index)}
              />
              <span>{name(label)}</span>
            </label>
          ))}
        </fieldset>
      )}
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
          buttonRef={yes}
          busy={session.state.busy.value !== undefined}
          onPress={insert}
        >
          {refused ? t.insert.anyway : t.insert.yes}
        </Button>
        <Button look={refused ? 'main' : 'plain'} onPress={() => session.dismiss(notice)}>
          {t.insert.no}
        </Button>
      </div>
    </section>
  )
}
