import type { Party } from '../../lib/plan/schema.ts'
import { useSession } from '../context.ts'
import { Icon } from '../controls/icon.tsx'

type Attended = Party['attended']

/** One person or unit: here, missing, or not yet marked. The same press again takes the mark away. */
export function Presence(props: {
  name: string
  /** The name on its buttons, told apart from others of one name. */
  called: string
  about: readonly string[]
  attended: Attended
  onMark: (attended: Attended) => void
}) {
  const { t } = useSession()
  const { name, called, attended } = props
  const choices = [
    { value: 'present', text: t.meetingPage.here, label: t.meetingPage.isHere(called) },
    { value: 'absent', text: t.meetingPage.missing, label: t.meetingPage.isMissing(called) },
  ] as const
  return (
    <li class={`presence presence-${attended}`}>
      <span class="presence-name">
        <b>{name}</b> <span class="quiet">{props.about.filter(Boolean).join(' · ')}</span>
      </span>
      <span class="presence-choices">
        {choices.map(({ value, text, label }) => (
          <button
            key={value}
            type="button"
            class="mark"
            aria-pressed={attended === value}
            aria-label={label}
            onClick={() => props.onMark(attended === value ? 'unknown' : value)}
          >
            {attended === value && <Icon name={value === 'present' ? 'check' : 'close'} />}
            {text}
          </button>
        ))}
      </span>
    </li>
  )
}
