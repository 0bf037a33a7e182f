import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { PastedText } from '../../lib/session/record/reading-in.ts'

type PasteAreaProps = {
  label: string
  hint: string
  onPasted: (pasted: PastedText) => void
}

/** A text area that also hears the HTML of what is pasted into it. It shows the plain text only. */
export function PasteArea({ label, hint, onPasted }: PasteAreaProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const html = useRef('')
  useLayoutEffect(() => area.current?.focus(), [])
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        class="input"
        rows={6}
        spellcheck={false}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onPaste={({ clipboardData, currentTarget }) => {
          // Pasted among other words it is only a part of what there is to read.
          const whole = currentTarget.selectionEnd - currentTarget.selectionStart
          html.current =
            whole === currentTarget.value.length ? (clipboardData?.getData('text/html') ?? '') : ''
        }}
        onInput={({ currentTarget }) => {
          onPasted({ text: currentTarget.value, html: html.current })
          html.current = ''
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
