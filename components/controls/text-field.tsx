import type { ComponentChildren, Ref } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { afterPress } from './after-press.ts'
import { described, FieldFrame } from './field-frame.tsx'
import { useKeptCaret } from './keep-caret.ts'

/** Days and times have fields of their own (`components/days`): a browser's boxes differ by its language. */
type Type = 'text' | 'tel' | 'password' | 'search' | 'number' | 'url'

type TextFieldProps = {
  label: string
  value: string
  onInput: (value: string) => void
  onBlur?: () => void
  /** A key was pressed in it: Enter and Escape mean something in some. */
  onKey?: (event: KeyboardEvent) => void
  hint?: ComponentChildren
  /** Shown and announced as an error: only for what the user asked to have checked. */
  error?: string | undefined
  type?: Type
  /** More than one: a text area that grows with its text. */
  rows?: number
  suggestions?: readonly string[]
  autocomplete?: string
  inputRef?: Ref<HTMLInputElement>
}

/** One answer in words. */
export function TextField(props: TextFieldProps) {
  const id = useId()
  const field = useRef<HTMLDivElement>(null)
  useKeptCaret(field)
  const { label, value, hint, error, type = 'text', rows = 1, suggestions = [] } = props
  const shared = {
    id,
    value,
    class: 'input',
    autoComplete: props.autocomplete ?? 'off',
    ...described(id, hint, error),
    onKeyDown: (event: KeyboardEvent) => props.onKey?.(event),
    onBlur: ({ currentTarget }: { readonly currentTarget: Element }) =>
      props.onBlur && afterPress(currentTarget, props.onBlur),
  }
  return (
    <FieldFrame {...{ id, label, hint, error }} look={type} frameRef={field}>
      {rows > 1 ? (
        <textarea
          {...shared}
          rows={rows}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          {...{ type: type as 'text', list: suggestions.length > 0 ? `${id}-list` : undefined }}
          ref={props.inputRef ?? null}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  )
}
