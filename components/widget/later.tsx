import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePlanSession } from '../plan-context.ts'

type State = 'away' | 'loading' | 'failed' | { readonly Part: ComponentType }

/**
 * A part that comes when it is asked for, so that nobody waits for what few need.
 * @param asked the page has asked for it already.
 */
export const later = (load: () => Promise<ComponentType>, asked = false): ComponentType =>
  function Later() {
    const { t } = usePlanSession()
    const [state, setState] = useState<State>(asked ? 'loading' : 'away')
    useEffect(() => {
      if (state !== 'loading') return
      load().then(
        (Part) => setState({ Part }),
        () => setState('failed'),
      )
    }, [state])
    if (typeof state === 'object') return <state.Part />
    return (
      <p role="status">
        {state === 'loading' ? (
          t.around.loading
        ) : (
          <button type="button" class="link" onClick={() => setState('loading')}>
            {state === 'failed' ? t.around.failed : t.around.show}
          </button>
        )}
      </p>
    )
  }
