import type { ComponentChildren, Ref } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { afterPress } from './after-press.ts'
import { useKeptCaret } from './keep-caret.ts'

type Type = 'text' | 'date' | 'time' | 'tel' | 'password' | 'search' | 'number' | 'url'

type TextFieldProps = {
  label: string
  value: string
  onInput: (value: string) => void
  onBlur?: () => void
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

/** One answer: label above, hint and error below, all in the same root as the control. */
export function TextField(props: TextFieldProps) {
  const id = useId()
  const field = useRef<HTMLDivElement>(null)
  useKeptCaret(field)
  const { label, value, hint, error, type = 'text', rows = 1, suggestions = [] } = props
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    class: 'input',
    autoComplete: props.autocomplete ?? 'off',
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? true : undefined,
    onBlur: ({ currentTarget }: { readonly currentTarget: Element }) =>
      props.onBlur && afterPress(currentTarget, props.onBlur),
  }
  return (
    <div ref={field} class={`field field-${type}`}>
      <label for={id}>{label}</label>
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
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
