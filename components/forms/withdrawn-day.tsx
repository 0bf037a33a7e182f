import { DayField } from '../days/day-field.tsx'
import { useForm } from './use-form.ts'

/** The day of a withdrawal: nobody's guess, and asked for where nobody has said it. It closes all the same. */
export function WithdrawnDay(props: {
  label: string
  value: string
  /** Whether it is said to be before the consent that it takes back. */
  isBefore: boolean
  onInput: (day: string) => void
}) {
  const { t, session } = useForm()
  const { label, value, isBefore, onInput } = props
  const isAhead = value > session.state.today.value
  const asks =
    value === ''
      ? t.consent.withdrawnWhen
      : isBefore
        ? t.consent.withdrawnBefore
        : isAhead && t.consent.withdrawnAhead
  return (
    <div>
      <DayField label={label} lies="behind" value={value} onInput={onInput} />
      <div role="status">{asks && <p class="nudge">{asks}</p>}</div>
    </div>
  )
}
