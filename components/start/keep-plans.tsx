import { useEffect } from 'preact/hooks'
import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { Main } from '../main.tsx'
import { CreateVault } from './create-vault.tsx'

/** Choosing a passphrase where it was asked for; then back to what was written. */
export function KeepPlans() {
  const { session, t } = useSession()
  const { back } = session.view
  const isKept = session.safe.state.value === 'open'
  useEffect(() => {
    if (isKept) back()
  }, [isKept, back])
  return (
    <>
      <header class="head">
        <div class="head-tools">
          <IconButton icon="back" label={t.settings.back} onPress={back} />
        </div>
        <h1 tabIndex={-1}>{t.vault.keepTitle}</h1>
      </header>
      <Main>
        <CreateVault />
      </Main>
    </>
  )
}
