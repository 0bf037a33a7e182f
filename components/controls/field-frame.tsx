import type { ComponentChildren, Ref } from 'preact'

type FieldFrameProps = {
  /** The control's own; what describes it is named after it. */
  id: string
  label: string
  /** Names the kind of field in the style sheet. */
  look: string
  children: ComponentChildren
  hint?: ComponentChildren
  error?: string | undefined
  frameRef?: Ref<HTMLDivElement>
}

/** Label above, hint and error below, all in the same root as the control. */
export const FieldFrame = ({
  id,
  label,
  look,
  children,
  hint,
  error,
  frameRef,
}: FieldFrameProps) => (
  <div ref={frameRef ?? null} class={`field field-${look}`}>
    <label for={id}>{label}</label>
    {children}
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

/** What ties a control to the words around it. */
export const described = (id: string, hint: unknown, error: string | undefined) => ({
  'aria-describedby':
    [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
})
