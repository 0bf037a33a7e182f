import type { ComponentChildren } from 'preact'
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { usePlanSession } from '../context.ts'
import { Button } from './button.tsx'
import { ClosedRow } from './closed-row.tsx'
import { hasUnread } from './has-unread.ts'

type RowListProps<Row extends { id: string }> = {
  label: string
  rows: readonly Row[]
  /** What stands on the closed row; the title is also its button's name. */
  title: (row: Row) => string
  meta: (row: Row) => readonly string[]
  form: (row: Row) => ComponentChildren
  nameOfChange: (title: string) => string
  unnamed: string
  add?: { readonly label: string; readonly make: () => string }
  onRemove?: (id: string) => void
  /** What becomes of it when a row is taken away: asked about first. */
  askFirst?: (row: Row) => string
}

/**
 * Rows that are read closed and written open, one at a time. Enter closes the row that is being
 * written; the focus then stands on "add", so that the next one is a key away.
 */
export function RowList<Row extends { id: string }>(props: RowListProps<Row>) {
  const { t } = usePlanSession()
  const id = useId()
  const [open, setOpen] = useState<string>()
  const [isSure, setSure] = useState(false)
  const addButton = useRef<HTMLButtonElement>(null)
  const openForm = useRef<HTMLFormElement>(null)
  const isClosing = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that opens takes the focus once
  useLayoutEffect(() => {
    // Only now does "add" stand where it stays: a focus before would scroll to where it stood.
    if (isClosing.current) addButton.current?.focus()
    else openForm.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    isClosing.current = false
    setSure(false)
  }, [open])
  /** Another row closes this one: what cannot be read in it would be gone. */
  const openRow = useCallback((row: string) => {
    if (!hasUnread(openForm.current)) setOpen(row)
  }, [])
  const close = () => {
    isClosing.current = true
    setOpen(undefined)
  }
  return (
    <div class="rows">
      {props.rows.length > 0 && (
        <ul aria-label={props.label}>
          {props.rows.map((row) => {
            const title = props.title(row) || props.unnamed
            const question = props.askFirst?.(row)
            if (row.id !== open) {
              return (
                <ClosedRow
                  key={row.id}
                  row={row.id}
                  title={title}
                  label={props.nameOfChange(title)}
                  meta={props.meta(row)}
                  metaId={`${id}-${row.id}`}
                  onOpen={openRow}
                />
              )
            }
            return (
              <li key={row.id} class="row row-open">
                <form
                  ref={openForm}
                  onSubmit={(event) => {
                    event.preventDefault()
                    close()
                  }}
                >
                  {props.form(row)}
                  {props.askFirst && (
                    <div role="alert">{isSure && question && <p class="nudge">{question}</p>}</div>
                  )}
                  <div class="row-actions">
                    <Button submit>{t.done}</Button>
                    {props.onRemove && (
                      <Button
                        look="quiet"
                        icon="trash"
                        onPress={() => {
                          if (question && !isSure) return setSure(true)
                          props.onRemove?.(row.id)
                          close()
                        }}
                      >
                        {isSure ? t.removeAnyway : t.remove}
                      </Button>
                    )}
                  </div>
                </form>
              </li>
            )
          })}
        </ul>
      )}
      {props.add && (
        <Button
          look="quiet"
          icon="plus"
          buttonRef={addButton}
          onPress={() => {
            if (props.add && !hasUnread(openForm.current)) setOpen(props.add.make())
          }}
        >
          {props.add.label}
        </Button>
      )}
    </div>
  )
}
