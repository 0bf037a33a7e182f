import { useEffect } from 'preact/hooks'
import type { Session } from '../../lib/session/session.ts'
import { firstUnread } from '../controls/has-unread.ts'

/** Lets the browser ask before the page is left, while something typed on it is in no plan yet. */
export function useAskBeforeLeaving({ state }: Session): void {
  useEffect(() => {
    const isTyped = () =>
      [...state.drafts.value.values()].some((drafts) =>
        Object.values(drafts).some((words) => typeof words === 'string' && words.trim() !== ''),
      ) || firstUnread(document) !== undefined
    const ask = (event: Event): void => {
      if (isTyped()) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [state])
}
