import { useState } from 'preact/hooks'
import { readPersonalNumber } from '../../lib/plan/personal-number.ts'
import { TextField } from '../controls/text-field.tsx'
import { usePlanSession } from '../plan-context.ts'

/** Whether a number that was typed or read does not hold. An empty one is not wrong. */
export const isWrongNumber = (written: string): boolean =>
  written.trim() !== '' && readPersonalNumber(written) === undefined

/** A personal number, checked when the user leaves it; a wrong one is kept and marked. */
export function PersonalNumberField(props: { value: string; onInput: (value: string) => void }) {
  const { t } = usePlanSession()
  const [left, setLeft] = useState(props.value !== '')
  return (
    <TextField
      label={t.child.personalNumber}
      value={props.value}
      onInput={props.onInput}
      onBlur={() => setLeft(true)}
      error={left && isWrongNumber(props.value) ? t.child.wrongNumber : undefined}
    />
  )
}
