import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { usePlanSession } from '../plan-context.ts'

type State = 'away' | 'loading' | 'failed' | { readonly Part: ComponentType }

/** A part that comes when it is asked for, so that nobody waits for what few need. */
export const later = (load: () => Promise<ComponentType>): ComponentType =>
  function Later() {
    const { t } = usePlanSession()
    const [state, setState] = useState<State>('away')
    if (typeof state === 'object') return <state.Part />
    const ask = () => {
      setState('loading')
      load().then(
        (Part) => setState({ Part }),
        () => setState('failed'),
      )
    }
    return (
      <p role="status">
        {state === 'loading' ? (
          t.around.loading
        ) : (
          <button type="button" class="link" onClick={ask}>
            {state === 'failed' ? t.around.failed : t.around.show}
          </button>
        )}
      </p>
    )
  }
