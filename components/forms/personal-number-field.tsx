import { useState } from 'preact/hooks'
import { isWrongNumber, readNumber } from '../../lib/plan/personal-number.ts'
import { usePlanSession } from '../context.ts'
import { TextField } from '../controls/text-field.tsx'

/**
 * A personal number, or one that stands in for it: what sort it is stands beside it when the user has
 * left the field. One that is none is kept and marked.
 */
export function PersonalNumberField(props: { value: string; onInput: (value: string) => void }) {
  const { t } = usePlanSession()
  const [left, setLeft] = useState(props.value !== '')
  const kind = left ? readNumber(props.value)?.kind : undefined
  return (
    <TextField
      label={t.child.personalNumber}
      value={props.value}
      onInput={props.onInput}
      onBlur={() => setLeft(true)}
      hint={kind && kind !== 'personnummer' ? t.child.numberKinds[kind] : undefined}
      error={left && isWrongNumber(props.value) ? t.child.wrongNumber : undefined}
    />
  )
}
