import { useEffect } from 'preact/hooks'
import { handoff } from '../../lib/i18n/sv/handoff.ts'
import { addressInWords } from '../../lib/regions/safe-address.ts'
import { usePlanSession, useWords } from '../context.ts'
import { RegionAnswerLines } from './region-answer-lines.tsx'

const often = 30_000

/** What has become of an earlier handoff, while no newer word of it stands among the notices. */
export function HandoffLine() {
  const { session } = usePlanSession()
  const words = useWords(handoff).handoff
  const { latest, unfinished } = session.handoff
  const followed = session.handoff.followed.value
  useEffect(() => {
    if (followed === undefined) return undefined
    const ask = () => {
      if (document.visibilityState === 'visible') void session.handoff.follow()
    }
    ask()
    const timer = setInterval(ask, often)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [session, followed])
  const said = session.state.notices.value.some(
    ({ kind }) => kind === 'handed-off' || kind === 'handoff-fault',
  )
  if (unfinished.value && !said) return <p class="nudge">{words.unfinished}</p>
  if (!latest.value) return null
  return (
    <>
      {!said && (
        <p class="line">
          {latest.value.to ? words.titleTo(addressInWords(latest.value.to)) : words.title} ·{' '}
          {words.version} {latest.value.receipt.version}
          {latest.value.changed && `. ${words.changed}`}
        </p>
      )}
      <RegionAnswerLines />
    </>
  )
}
