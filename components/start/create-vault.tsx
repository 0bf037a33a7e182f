import { useState } from 'preact/hooks'
import type { StorageFault } from '../../lib/session/ports/storage.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'

/** Choosing a passphrase: from then on plans are kept, sealed, on this device. */
export function CreateVault() {
  const { session, t } = useSession()
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [fault, setFault] = useState<StorageFault | 'unequal'>()
  const busy = session.state.busy.value === 'unlock'
  if (session.safe.state.value === 'open') {
    const mayBeCleared = session.safe.isPromised?.value === false
    return (
      <>
        <p class="help">{t.vault.created}</p>
        {mayBeCleared && <p class="nudge">{t.vault.mayBeCleared}</p>}
      </>
    )
  }
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        if (busy) return
        if (passphrase !== repeated) {
          setFault('unequal')
          return
        }
        const result = await session.safe.create(passphrase)
        setFault(result.ok ? undefined : result.code)
      }}
    >
      <p class="help">{t.vault.createHelp}</p>
      <TextField
        label={t.vault.passphrase}
        type="password"
        autocomplete="new-password"
        value={passphrase}
        onInput={setPassphrase}
        error={fault && fault !== 'unequal' ? t.storage[fault] : undefined}
      />
      <TextField
        label={t.vault.repeat}
        type="password"
        autocomplete="new-password"
        value={repeated}
        onInput={setRepeated}
        error={fault === 'unequal' ? t.vault.unequal : undefined}
      />
      <Button look="main" submit busy={busy}>
        {busy ? t.vault.creating : t.vault.create}
      </Button>
    </form>
  )
}
