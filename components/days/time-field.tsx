import { useId } from 'preact/hooks'
import { readTypedTime } from '../../lib/dates/typed/read-typed-time.ts'
import { days } from '../../lib/i18n/sv/days.ts'
import { useWords } from '../context.ts'
import { described, FieldFrame } from '../controls/field-frame.tsx'
import { type TypedProps, useTyped } from './use-typed.ts'

/**
 * A time of day, typed as people type it and shown as 09:30, the same in every browser.
 * @param props.wrong Why the time that stands there cannot be, beside another answer.
 * @param props.onEnd Where a time that ends what begins here has a field too: it may be written in this one, 13.15-14.15.
 */
export function TimeField(
  props: TypedProps & {
    label: string
    wrong?: string | undefined
    onEnd?: (time: string) => void
  },
) {
  const t = useWords(days).days
  const id = useId()
  const { field, fault } = useTyped(
    props,
    (text) => {
      const read = readTypedTime(text)
      if (!read) return { fault: t.notATime }
      const { time, isWhole, end } = read
      if (end === undefined) return { value: time, isWhole }
      const { onEnd } = props
      return onEnd ? { value: time, isWhole, give: () => onEnd(end) } : { fault: t.oneTime }
    },
    (time) => time,
  )
  const stands = props.value && t.timeStands(props.value)
  const error = fault ? [fault, stands].filter(Boolean).join(' ') : props.wrong
  return (
    <FieldFrame {...{ id, error }} label={props.label} look="time">
      <input {...field} {...described(id, '', error)} id={id} class="input" autoComplete="off" />
    </FieldFrame>
  )
}
