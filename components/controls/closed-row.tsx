import { Component, type JSX } from 'preact'

type ClosedRowProps = {
  row: string
  title: string
  /** What pressing the row does, in words. */
  label: string
  meta: readonly string[]
  /** The id of what describes the button. */
  metaId: string
  onOpen: (row: string) => void
}

/** A row to read. It is drawn anew when its words change, and not with each key in another row. */
export class ClosedRow extends Component<ClosedRowProps> {
  override shouldComponentUpdate(next: Readonly<ClosedRowProps>): boolean {
    return words(next) !== words(this.props) || next.onOpen !== this.props.onOpen
  }

  override render({ row, title, label, meta, metaId, onOpen }: ClosedRowProps): JSX.Element {
    return (
      <li class="row row-closed">
        <button
          type="button"
          class="row-button"
          aria-label={label}
          aria-describedby={metaId}
          onClick={() => onOpen(row)}
        >
          <b>{title}</b>
        </button>
        <p class="row-meta" id={metaId}>
          {meta.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </p>
      </li>
    )
  }
}

const words = ({ row, title, label, meta, metaId }: ClosedRowProps): string =>
  [row, title, label, metaId, ...meta].join('\n')
