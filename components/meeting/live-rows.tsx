import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { firstUnread, hasUnread } from '../controls/has-unread.ts'

type LiveRowsProps<Row extends { id: string }> = {
  label: string
  /** Names the columns in the style sheet. */
  look: string
  headings: readonly string[]
  rows: readonly Row[]
  empty: (id: string) => Row
  isEmpty: (row: Row) => boolean
  /** What a row says in each column; the first names it. */
  cells: (row: Row) => readonly string[]
  fields: (
    row: Row,
    set: (patch: Partial<Row>) => void,
    first: RefObject<HTMLElement | null>,
  ) => ComponentChildren
  write: (row: Row, patch: Partial<Row>) => void
  remove: (id: string) => void
  /** What to ask about a row that has been left. */
  nudges?: (row: Row) => readonly string[]
  nameOfChange: (title: string) => string
}

/**
 * Rows with one more to write in, always. It is a row of the plan from its first letter, so that
 * everyone sees it grow and nothing is lost with the window; Enter goes on to the next.
 */
export function LiveRows<Row extends { id: string }>(props: LiveRowsProps<Row>) {
  const { session, t } = useSession()
  const [draft, setDraft] = useState(session.newId)
  const [changing, setChanging] = useState<string>()
  const [left, setLeft] = useState<string>()
  const first = useRef<HTMLElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const wanted = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that opens takes the focus once
  useLayoutEffect(() => {
    if (wanted.current) first.current?.focus()
    wanted.current = false
  }, [draft, changing])

  const isKept = (id: string | undefined) => props.rows.some((row) => row.id === id)
  // Another window may have removed the row that is being changed.
  const isChanging = isKept(changing)
  const writing = isChanging ? changing : draft
  const shown = isKept(draft) || isChanging ? props.rows : [...props.rows, props.empty(draft)]

  const next = (row: Row) => {
    setLeft(row.id)
    wanted.current = true
    if (props.isEmpty(row)) first.current?.focus()
    else if (!isChanging) setDraft(session.newId())
    setChanging(undefined)
  }

  const form = (row: Row) => (
    <form
      class="live-form"
      onSubmit={(event) => {
        event.preventDefault()
        next(row)
      }}
      onBlurCapture={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
        setLeft(row.id)
        // A day that cannot be read is something written too.
        const isEmpty = props.isEmpty(row) && !firstUnread(currentTarget)
        if (isKept(row.id) && isEmpty) props.remove(row.id)
      }}
    >
      <div class="live-cells">{props.fields(row, (patch) => props.write(row, patch), first)}</div>
      <div class="live-actions">
        <Button submit>{isChanging ? t.done : t.meetingPage.add}</Button>
        {isChanging ? (
          <Button look="quiet" icon="trash" onPress={() => removeAndGoOn(row)}>
            {t.remove}
          </Button>
        ) : (
          <span class="quiet">{t.meetingPage.keys}</span>
        )}
      </div>
    </form>
  )
  const removeAndGoOn = (row: Row) => {
    wanted.current = true
    setChanging(undefined)
    props.remove(row.id)
  }

  return (
    <div class={`live live-${props.look}`}>
      {props.rows.length > 0 && (
        <p class="live-headings" aria-hidden="true">
          {props.headings.map((heading) => (
            <span key={heading}>{heading}</span>
          ))}
        </p>
      )}
      <ul ref={list} aria-label={props.label}>
        {shown.map((row) => {
          const isWritten = row.id === writing
          return (
            <li key={row.id} class={isWritten ? 'live-row live-open' : 'live-row'}>
              {isWritten ? (
                form(row)
              ) : (
                <TextRow
                  cells={props.cells(row)}
                  headings={props.headings}
                  nameOfChange={props.nameOfChange}
                  onChange={() => {
                    if (hasUnread(list.current)) return
                    wanted.current = true
                    setChanging(row.id)
                  }}
                />
              )}
              <div role="status">
                {left === row.id &&
                  props.nudges?.(row).map((text) => (
                    <p key={text} class="nudge">
                      {text}
                    </p>
                  ))}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** A row as it is read. All of it can be pressed to be changed. */
function TextRow(props: {
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
