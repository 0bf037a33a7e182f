import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { StorageFault } from '../../lib/session/ports/storage.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** For who has forgotten the passphrase: that nobody can fetch it back, and the way to begin anew. */
export function Forgotten() {
  const { session, t } = useSession()
  const [isAsked, setAsked] = useState(false)
  const [fault, setFault] = useState<StorageFault>()
  const question = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (isAsked) question.current?.focus()
  }, [isAsked])
  const busy = session.state.busy.value === 'unlock'
  const removeAll = async () => {
    const result = await session.safe.empty()
    setFault(result.ok ? undefined : result.code)
  }
  return (
    <details class="more">
      <summary>{t.vault.forgotten}</summary>
      <p class="help">{t.vault.forgottenHelp}</p>
      {isAsked ? (
        <div class="written">
          <h2 ref={question} tabIndex={-1}>
            {t.vault.lost}
          </h2>
          <ul>
            {t.vault.whatIsLost.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p class="help">{t.vault.notLost}</p>
          <div role="alert">{fault && <p class="nudge">{t.vault.notRemoved}</p>}</div>
          <div class="actions">
            <Button busy={busy} onPress={() => void removeAll()}>
              {t.vault.removeAll}
            </Button>
            <Button onPress={() => setAsked(false)}>{t.vault.keepAll}</Button>
          </div>
        </div>
      ) : (
        <Button onPress={() => setAsked(true)}>{t.vault.beginAnew}</Button>
      )}
    </details>
  )
}
