import { isSettled } from '../../lib/session/record/fill-rows.ts'
import type { Filling } from '../../lib/session/record/filling.ts'
import { useSession } from '../context.ts'
import { WrongChildQuestion } from '../notices/wrong-child-question.tsx'

/** The wrong-child guard, once for all the fields. */
export function ConfirmFill({ now }: { now: Filling }) {
  const { session, t } = useSession()
  const { filling } = session
  return (
    <WrongChildQuestion
      check={now.check.child}
      site={now.visit.site}
      yes={t.filling.yes}
      waits={now.rows.every(isSettled)}
      onYes={(reason) => void filling.start(reason)}
      onNo={filling.close}
    >
      {now.turned && <p class="nudge">{t.filling.turned}</p>}
    </WrongChildQuestion>
  )
}
