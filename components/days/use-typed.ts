import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { afterPress } from '../controls/after-press.ts'

/** What was typed, as the plan has it; or why it cannot be taken, in words. */
type Reading =
  | {
      readonly value: string
      readonly isWhole: boolean
      /** What to say of it when it has been taken. */
      readonly note?: string | undefined
      /** What else was told, and goes elsewhere when it is taken. */
      readonly give?: (() => void) | undefined
    }
  | { readonly fault: string }

type Typed = {
  readonly text: string
  /** The answer as it was before any of it was typed. */
  readonly before: string
  /** The answer as it is while this stands here; another one has come from elsewhere. */
  readonly over: string
  readonly isTold: boolean
}

export type TypedProps = {
  value: string
  onInput: (value: string) => void
  onBlur?: (() => void) | undefined
}

/**
 * An answer that is typed in one form and kept in another, as a day is. What is typed stays as it is
 * while somebody types; the plan has it as soon as it is whole, and when the field is left. What
 * cannot be read stays in view with the reason, and the last good answer in the plan.
 */
export function useTyped(
  { value, onInput, onBlur }: TypedProps,
  read: (text: string) => Reading,
  show: (value: string) => string,
) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<Typed>()
  const [note, setNote] = useState<string>()
  const isHere = () => input.current?.matches(':focus') ?? false
  const current = typed && (typed.over === value || isHere()) ? typed : undefined
  const reading = current && current.text.trim() !== '' ? read(current.text) : undefined
  const fault = reading && 'fault' in reading ? reading.fault : undefined

  useLayoutEffect(() => {
    // A form with a day that cannot be read is not done: it stays open, so that nothing typed is lost.
    input.current?.setCustomValidity(fault ?? '')
  }, [fault])

  const write = (next: string) => {
    if (next !== value) onInput(next)
  }
  const tell = () => setTyped((now) => now && { ...now, isTold: true })
  const keep = () => {
    if (!current) return
    if (!reading) {
      setTyped(undefined)
    } else if ('value' in reading) {
      write(reading.value)
      reading.give?.()
      setNote(reading.note)
      setTyped(undefined)
    } else if (current.over === value && value !== current.before) {
      // Half of what was typed looked like an answer, or the field was empty for a while.
      onInput(current.before)
      setTyped({ ...current, over: current.before })
    }
  }

  const latest = useRef(keep)
  latest.current = keep
  // Not every browser says that a field is left when it goes away with the focus in it.
  useLayoutEffect(() => () => latest.current(), [])

  return {
    fault: current?.isTold ? fault : undefined,
    note: current ? undefined : note,
    /** Shows the plan's own answer again. */
    forget: () => {
      setTyped(undefined)
      setNote(undefined)
    },
    field: {
      ref: input,
      value: current ? current.text : show(value),
      onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
        const text = currentTarget.value
        const before = current ? current.before : value
        const found = text.trim() === '' ? '' : read(text)
        const over = found === '' ? '' : 'value' in found && found.isWhole ? found.value : value
        write(over)
        setTyped({ text, before, over, isTold: false })
        setNote(undefined)
      },
      onKeyDown: ({ key }: { readonly key: string }) => {
        if (key !== 'Enter') return
        keep()
        tell()
      },
      onBlur: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
        keep()
        afterPress(currentTarget, () => {
          tell()
          onBlur?.()
        })
      },
      onInvalid: (event: Event) => {
        event.preventDefault()
        tell()
        const box = input.current
        // In a form with several, the first has it.
        const first = box?.form?.querySelector('input:invalid') ?? box
        if (first === box) box?.focus()
      },
    },
  }
}
