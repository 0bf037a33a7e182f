import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePlanSession } from '../context.ts'

type State = 'away' | 'loading' | 'failed' | 'here'

/**
 * A part that comes when it is asked for, so that nobody waits for what few need. What has come once
 * stands there at once.
 * @param asked the page, or the user, has asked for it already; `quietly` where it may stay away.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  asked: boolean | 'quietly' = false,
): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined
  return function Later(props: Props) {
    const { t } = usePlanSession()
    const [state, setState] = useState<State>(Part ? 'here' : asked ? 'loading' : 'away')
    useEffect(() => {
      if (state !== 'loading') return
      load().then(
        (found) => {
          Part = found
          setState('here')
        },
        () => setState('failed'),
      )
    }, [state])
    if (Part) return <Part {...props} />
    if (asked === 'quietly') return null
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
}
