import { useState } from 'preact/hooks'
import { demoRegion } from '../../lib/regions/region.ts'
import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { RadioGroup } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import { Main } from '../main.tsx'
import { CreateVault } from './create-vault.tsx'

/** Language, the region's server, and what is kept on this device. */
export function Settings() {
  const { session, t } = useSession()
  const { settings, plan, screen } = session.state
  const { language, endpoint, lockAfter } = settings.value
  const [address, setAddress] = useState(endpoint)
  const [left, setLeft] = useState(false)
  const back = () => {
    screen.value = plan.value ? 'plan' : 'start'
  }
  const wrong = address.trim() !== '' && !isAddress(address.trim())
  return (
    <>
      <header class="head">
        <div class="head-tools">
          <IconButton icon="back" label={t.settings.back} onPress={back} />
        </div>
        <h1 tabIndex={-1}>{t.settings.title}</h1>
      </header>
      <Main>
        <RadioGroup
          label={t.settings.language}
          value={language}
          options={t.settings.languages}
          onChange={(chosen) => void session.safe.changeSettings({ language: chosen })}
        />
        {session.safe.canCreate && (
          <>
            <CreateVault />
            <TextField
              label={t.settings.lockAfter}
              type="number"
              value={String(lockAfter)}
              onInput={(minutes) => {
                const chosen = Number(minutes)
                if (Number.isInteger(chosen) && chosen >= 1 && chosen <= 480) {
                  void session.safe.changeSettings({ lockAfter: chosen })
                }
              }}
            />
            <TextField
              label={t.settings.endpoint}
              hint={t.settings.endpointHelp(`${demoRegion.name}, ${demoRegion.endpoint}`)}
              type="url"
              value={address}
              error={left && wrong ? t.settings.wrongAddress : undefined}
              onBlur={() => setLeft(true)}
              onInput={(typed) => {
                setAddress(typed)
                const trimmed = typed.trim().replace(/\/+$/, '')
                if (trimmed === '' || isAddress(trimmed)) {
                  void session.safe.changeSettings({ endpoint: trimmed })
                }
              }}
            />
          </>
        )}
      </Main>
    </>
  )
}

/** Encrypted all the way, or on this machine. */
const isAddress = (text: string): boolean =>
  /^https:\/\/[^\s/]+/.test(text) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(text)
