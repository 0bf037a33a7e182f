import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { birthYear } from '../../lib/plan/personal-number.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** The wrong-child guard: child, year and site in one line, before anything is written. */
export function ConfirmInsert({ notice }: { notice: Notice & { kind: 'confirm-insert' } }) {
  const { session, t } = useSession()
  const [chosen, setChosen] = useState(0)
  const yes = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => yes.current?.focus(), [])
  const child = session.state.plan.value?.child
  const target = notice.targets[chosen]
  if (!child || !target) return null
  const name = (label: string) => (label ? t.insert.field(label) : t.insert.anyField)
  return (
    <section class="confirm" aria-label={t.insert.ask}>
      <p>{t.insert.ask}</p>
      <p class="confirm-line">
        {t.insert.line(
          child.name || t.start.unnamed,
          birthYear(child.personalNumber) ?? '',
          target.site,
        )}
      </p>
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
      <div class="actions">
        <Button
          look="main"
          buttonRef={yes}
          busy={session.state.busy.value !== undefined}
          onPress={() => void session.record.insert(target)}
        >
          {t.insert.yes}
        </Button>
        <Button onPress={() => session.dismiss(notice)}>{t.insert.no}</Button>
      </div>
    </section>
  )
}
