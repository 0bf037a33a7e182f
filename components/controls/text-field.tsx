import type { ComponentChildren, RefObject, TargetedKeyboardEvent } from 'preact'
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
  /** It may hold lines, as of a pasted list. Enter goes on as in a box of one; with Shift it makes a line. */
  lines?: boolean
  suggestions?: readonly string[]
  autocomplete?: string
  inputRef?: RefObject<HTMLElement | null>
}

/** One answer in words. */
export function TextField(props: TextFieldProps) {
  const id = useId()
  const field = useRef<HTMLDivElement>(null)
  const hasLines = useRef(false)
  useKeptCaret(field)
  const { label, value, hint, error, type = 'text', rows = 1, suggestions = [] } = props
  // A browser takes the lines out of a box of one, and whoever goes on typing in it out of the plan.
  hasLines.current ||= props.lines === true || value.includes('\n')
  const isArea = rows > 1 || (type === 'text' && hasLines.current)
  const keepElement = (element: HTMLElement | null) => {
    if (props.inputRef) props.inputRef.current = element
  }
  const shared = {
    id,
    value,
    class: 'input',
    autoComplete: props.autocomplete ?? 'off',
    ...described(id, hint, error),
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      props.onKey?.(event)
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || rows > 1) return
      if (!isArea) return
      event.preventDefault()
      event.currentTarget.form?.requestSubmit()
    },
    onBlur: ({ currentTarget }: { readonly currentTarget: Element }) =>
      props.onBlur && afterPress(currentTarget, props.onBlur),
  }
  return (
    <FieldFrame {...{ id, label, hint, error }} look={type} frameRef={field}>
      {isArea ? (
        <textarea
          {...shared}
          ref={keepElement}
          rows={Math.max(rows, value.split('\n').length)}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          {...{ type: type as 'text', list: suggestions.length > 0 ? `${id}-list` : undefined }}
          ref={keepElement}
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
