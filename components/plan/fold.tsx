import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { inOneLine } from '../../lib/plan/output/one-line.ts'
import { hasUnread } from '../controls/has-unread.ts'
import { Guarded } from './guarded.tsx'

type FoldProps = {
  number?: number
  title: string
  /** What is written: under the title while folded. */
  gist: string
  /** What is missing; stands in the place of the gist. */
  reason?: string | undefined
  status?: ComponentChildren
  open: boolean
  onToggle: () => void
  children: () => ComponentChildren
}

/** One row of the plan: a heading that folds out its form. What is folded is not rendered. */
export function Fold(props: FoldProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(props.open)
  useLayoutEffect(() => {
    if (props.open && !before.current) {
      // Opened from elsewhere, as by "go to consent": the keyboard comes along.
      if (!button.current?.matches(':focus')) button.current?.focus({ preventScroll: true })
      // In the frame that shows it: what was open above has closed by then, and all below it has moved.
      requestAnimationFrame(() => button.current?.scrollIntoView({ block: 'nearest' }))
    }
    before.current = props.open
  }, [props.open])
  return (
    <div
      class={props.open ? 'fold fold-open' : 'fold'}
      part={props.number ? `field field-${props.number}` : 'field'}
    >
      <h2>
        <button
          ref={button}
          type="button"
          class="fold-button"
          aria-expanded={props.open}
          aria-controls={props.open ? id : undefined}
          onClick={({ currentTarget }) => {
            // One part is open at a time: a day that cannot be read would be gone with it.
            if (!hasUnread(currentTarget.closest('.main'))) props.onToggle()
          }}
        >
          <span class="fold-number">{props.number}</span>
          <span class="fold-title">
            {props.title}
            {props.reason ? (
              <span class="fold-gist fold-reason">{props.reason}</span>
            ) : (
              !props.open && props.gist && <span class="fold-gist">{inOneLine(props.gist)}</span>
            )}
          </span>
          {props.status}
        </button>
      </h2>
      {props.open && (
        <div id={id} class="fold-body">
          <Guarded>{props.children()}</Guarded>
        </div>
      )}
    </div>
  )
}
