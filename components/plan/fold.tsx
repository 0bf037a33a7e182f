import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type FoldProps = {
  number?: number
  title: string
  /** What is written, or what is missing: under the title while folded. */
  gist: ComponentChildren
  status?: ComponentChildren
  open: boolean
  onToggle: () => void
  children: () => ComponentChildren
}

/** One row of the plan: a heading that folds out its form. What is folded is not rendered. */
export function Fold(props: FoldProps) {
  const id = useId()
  return (
    <div class={props.open ? 'fold fold-open' : 'fold'}>
      <h2>
        <button
          type="button"
          class="fold-button"
          aria-expanded={props.open}
          aria-controls={props.open ? id : undefined}
          onClick={props.onToggle}
        >
          <span class="fold-number">{props.number}</span>
          <span class="fold-title">
            {props.title}
            {props.gist && <span class="fold-gist">{props.gist}</span>}
          </span>
          {props.status}
        </button>
      </h2>
      {props.open && (
        <div id={id} class="fold-body">
          {props.children()}
        </div>
      )}
    </div>
  )
}
