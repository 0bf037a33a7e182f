import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { StorageFault } from '../../lib/session/ports/storage.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { Forgotten } from './forgotten.tsx'

/** The one thing to do while the vault is locked. */
export function Unlock() {
  const { session, t } = useSession()
  const [passphrase, setPassphrase] = useState('')
  const [fault, setFault] = useState<StorageFault>()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  const busy = session.state.busy.value === 'unlock'
  return (
    <main class="main unlock">
      <h1>{t.vault.locked}</h1>
      <p class="help">{t.vault.help}</p>
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          if (busy) return
          const result = await session.safe.unlock(passphrase)
          setFault(result.ok ? undefined : result.code)
          if (!result.ok) input.current?.select()
        }}
      >
        <TextField
          label={t.vault.passphrase}
          type="password"
          autocomplete="current-password"
          value={passphrase}
          onInput={setPassphrase}
          inputRef={input}
          error={fault && t.storage[fault]}
        />
        <Button look="main" submit busy={busy}>
          {busy ? t.vault.unlocking : t.vault.unlock}
        </Button>
      </form>
      {session.safe.canEmpty && <Forgotten />}
    </main>
  )
}
