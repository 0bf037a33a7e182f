import { useEffect } from 'preact/hooks'
import type { PointingNow } from '../../lib/session/record/host-profiles.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { useNames } from './names.ts'

/** While the user points in the page: what to do there, what went wrong, and the way out. */
export function PointingBox({ pointing: { section, ready, said } }: { pointing: PointingNow }) {
  const { session, t } = useSession()
  const names = useNames()
  const { cancel, reachFrame } = session.hostProfiles
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel()
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [cancel])
  return (
    <section class="notice notice-plain pointing">
      <Icon name="search" />
      <div class="notice-words">
        <div role="status">
          <p>{ready ? t.hostProfile.pointing(names.section(section)) : t.hostProfile.wait}</p>
          {said?.kind === 'missed' && <p class="nudge">{t.hostProfile.missed[said.why]}</p>}
          {said?.kind === 'out-of-reach' && (
            <p class="nudge">
              {t.hostProfile.outOfReach(said.origin)} {t.foreignFrame.limits}
            </p>
          )}
          {said?.kind === 'refused' && <p class="nudge">{t.hostProfile.refused}</p>}
        </div>
        <p class="hint">{t.hostProfile.escape}</p>
        <div class="actions">
          {said?.kind === 'out-of-reach' && (
            <Button look="main" onPress={() => void reachFrame(said.origin)}>
              {t.foreignFrame.allow(new URL(said.origin).host)}
            </Button>
          )}
          <Button onPress={cancel}>{t.hostProfile.cancel}</Button>
        </div>
      </div>
    </section>
  )
}
