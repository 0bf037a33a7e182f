import { useLayoutEffect, useRef } from 'preact/hooks'
import { alikeName } from '../../lib/plan/alike-name.ts'
import { isWrongNumber, readNumber } from '../../lib/plan/personal-number.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** What was read from the page: shown first, taken only on a press. */
export function FoundNotice({ notice }: { notice: Notice & { kind: 'found' } }) {
  const { session, t } = useSession()
  const accept = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => accept.current?.focus(), [])
  const { child, existing } = notice
  const own = session.state.plans.value.find(({ id }) => id === existing)?.child.name ?? ''
  const kind = readNumber(child.personalNumber)?.kind
  return (
    <section class="notice notice-plain" aria-label={t.found.title}>
      <div class="notice-words">
        <h2>{t.found.title}</h2>
        <p class="found">
          <b>{child.name || t.unnamed}</b>
          <span>{child.personalNumber || t.found.noNumber}</span>
        </p>
        {kind && kind !== 'personnummer' && <p class="quiet">{t.child.numberKinds[kind]}</p>}
        <p class="quiet">{t.found.from[child.from]}</p>
        {isWrongNumber(child.personalNumber) && <p class="nudge">{t.found.wrong}</p>}
        {existing !== undefined && <p>{t.found.existing}</p>}
        {alikeName(own, child.name) === false && <p class="nudge">{t.found.otherName(own)}</p>}
        <div class="actions">
          <Button look="main" buttonRef={accept} onPress={() => session.record.accept()}>
            {existing === undefined ? t.found.accept : t.found.open}
          </Button>
          <Button onPress={() => session.dismiss(notice)}>{t.found.cancel}</Button>
        </div>
      </div>
    </section>
  )
}
