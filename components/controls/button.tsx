import type { ComponentChildren, Ref } from 'preact'
import { Icon, type IconName } from './icon.tsx'

type ButtonProps = {
  onPress?: () => void
  children: ComponentChildren
  icon?: IconName
  look?: 'main' | 'plain' | 'quiet'
  submit?: boolean
  /** Looks and is announced as unavailable, but keeps the focus. */
  busy?: boolean
  disabled?: boolean
  label?: string
  buttonRef?: Ref<HTMLButtonElement>
}

/** A verb to press. A busy button says so and does nothing. */
export const Button = ({
  onPress,
  children,
  icon,
  look = 'plain',
  submit = false,
  busy = false,
  disabled = false,
  label,
  buttonRef,
}: ButtonProps) => (
  <button
    ref={buttonRef ?? null}
    type={submit ? 'submit' : 'button'}
    class={`button button-${look}`}
    disabled={disabled}
    aria-disabled={busy || undefined}
    aria-label={label}
    onClick={() => {
      if (!busy) onPress?.()
    }}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
)

/** A small button that is an icon with a name. */
export const IconButton = ({
  icon,
  label,
  onPress,
  disabled = false,
}: {
  icon: IconName
  label: string
  onPress: () => void
  disabled?: boolean
}) => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    title={label}
    disabled={disabled}
    onClick={onPress}
  >
    <Icon name={icon} />
  </button>
)
