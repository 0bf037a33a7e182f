import { useState } from 'preact/hooks'
import type { Filling } from '../../lib/session/record/filling.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

const holding: ReadonlySet<string> = new Set(['holds-other', 'holds-choice'])

/** What the user can do about the field that it stopped at. */
export function DoubtActions({ now }: { now: Filling }) {
  const { session, t } = useSession()
  const { filling } = session
  const [copied, setCopied] = useState<boolean>()
  const state = now.rows[now.at]?.state
  if (state?.kind !== 'doubt' && state?.kind !== 'unsure') return null
  if (state.kind === 'doubt' && ['page-changed', 'no-access'].includes(state.code)) {
    return (
      <div class="actions">
        <Button look="main" onPress={() => void filling.lookAgain()}>
          {t.filling.lookAgain}
        </Button>
      </div>
    )
  }
  const changed = state.kind === 'unsure' && state.receipt.outcome === 'look'
  const holds = state.kind === 'doubt' && holding.has(state.code) ? state.code : undefined
  return (
    <>
      <div class="actions">
        {holds && (
          <Button onPress={() => void filling.again(true)}>
            {holds === 'holds-choice' ? t.filling.replace : t.filling.beside}
          </Button>
        )}
        {!holds && !changed && (
          <Button onPress={() => void filling.again(false)}>{t.filling.again}</Button>
        )}
        <Button onPress={() => void filling.skip()}>
          {changed ? t.filling.goOn : t.filling.skip}
        </Button>
        <Button look="quiet" icon="copy" onPress={() => void filling.copy().then(setCopied)}>
          {t.filling.copy}
        </Button>
      </div>
      <div role="status">
        {copied !== undefined && (
          <p class="hint">{copied ? t.filling.copied : t.filling.notCopied}</p>
        )}
      </div>
    </>
  )
}
