import { useId } from 'preact/hooks'

type ChoiceProps<Value extends string> = {
  label: string
  /** Empty where nothing is chosen yet. */
  value: Value | ''
  options: Readonly<Record<Value, string>>
  onChange: (value: Value) => void
}

type SelectProps<Value extends string> = ChoiceProps<Value> & { hint?: string }

/** One of a few, all in view. */
export function RadioGroup<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset class="choices">
      <legend>{props.label}</legend>
      <div class="choice-row">
        {entries(props.options).map(([value, text]) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One of many, folded away. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="input"
        value={props.value}
        aria-describedby={props.hint ? hintId : undefined}
        onChange={(event) => props.onChange(event.currentTarget.value as Value)}
      >
        {entries(props.options).map(([value, text]) => (
          <option key={value} value={value} selected={props.value === value}>
            {text}
          </option>
        ))}
      </select>
      {props.hint && (
        <p id={hintId} class="hint">
          {props.hint}
        </p>
      )}
    </div>
  )
}

/** Yes or no. */
export function Checkbox(props: {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  )
}

const entries = <Value extends string>(options: Readonly<Record<Value, string>>) =>
  Object.entries(options) as [Value, string][]
