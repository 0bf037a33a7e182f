/** A row as it is read. All of it can be pressed to be changed. */
export function TextRow(props: {
  cells: readonly string[]
  headings: readonly string[]
  nameOfChange: (title: string) => string
  onChange: () => void
}) {
  const [title = '', ...rest] = props.cells
  return (
    <div class="live-cells">
      <button
        type="button"
        class="row-button live-title"
        aria-label={props.nameOfChange(title)}
        onClick={props.onChange}
      >
        <b>{title || '–'}</b>
      </button>
      {rest.map((text, index) => (
        <span key={props.headings[index + 1]} class={text ? 'live-cell' : 'live-cell live-blank'}>
          <span class="live-name">{props.headings[index + 1]}: </span>
          {text || '–'}
        </span>
      ))}
    </div>
  )
}
