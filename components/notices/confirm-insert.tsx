import { useState } from 'preact/hooks'
import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { StandingLine } from './standing-line.tsx'
import { WrongChildQuestion } from './wrong-child-question.tsx'

/** The wrong-child guard before an insertion, with the field that it goes into. */
export function ConfirmInsert({ notice }: { notice: Notice & { kind: 'confirm-insert' } }) {
  const { session, t } = useSession()
  const [chosen, setChosen] = useState(0)
  const { child, standing } = notice.check
  const target = notice.targets[chosen]
  if (!target) return null
  const name = (label: string) => (label ? t.insert.field(label) : t.insert.anyField)
  return (
    <WrongChildQuestion
      check={child}
      site={target.site}
      yes={t.insert.yes}
      takesFocus
      onYes={(reason) => void session.record.insert(target, reason)}
      onNo={() => session.notices.dismiss(notice)}
    >
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
    </WrongChildQuestion>
  )
}
