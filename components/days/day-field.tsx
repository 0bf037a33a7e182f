import { useId, useLayoutEffect, useState } from 'preact/hooks'
import { dayTexts } from '../../lib/i18n/day-texts.ts'
import { type Lies, readTypedDay, yearsAround } from '../../lib/plan/typed/read-typed-day.ts'
import { shownDay } from '../../lib/plan/typed/shown-day.ts'
import { IconButton } from '../controls/button.tsx'
import { described, FieldFrame } from '../controls/field-frame.tsx'
import { usePlanSession } from '../plan-context.ts'
import css from '../styles/day-field.css?inline'
import { wear } from '../styles/wear.ts'
import { later } from '../widget/later.tsx'
import { type TypedProps, useTyped } from './use-typed.ts'

const DayCalendar = later(async () => (await import('./day-calendar.tsx')).DayCalendar, true)

type DayFieldProps = TypedProps & {
  label: string
  /** Where its days usually lie, seen from today: which year a day without one is in. */
  lies: Lies
}

/**
 * A day, typed as people type it and shown as "fre 20 nov 2026", the same in every browser; or chosen
 * in a calendar, by the button or with Alt and the arrow down.
 */
export function DayField(props: DayFieldProps) {
  const { label, value, lies } = props
  const { state } = usePlanSession().session
  const language = state.language.value
  const today = state.today.value
  const t = dayTexts[language].days
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const show = (day: string) => shownDay(day, language)
  const { field, fault, forget } = useTyped(
    props,
    (text) => {
      const read = readTypedDay(text, { today, lies })
      if (read.ok) return { value: read.value.day, isWhole: read.value.isWhole }
      const { from, to } = yearsAround(today)
      const { faults } = t
      if (read.code === 'other-weekday')
        return { fault: faults[read.code](show(read.detail ?? '')) }
      if (read.code === 'year-off') return { fault: faults[read.code](String(from), String(to)) }
      return { fault: faults[read.code] }
    },
    show,
  )
  useLayoutEffect(() => {
    if (field.ref.current) wear(field.ref.current, css)
  })
  const stands = value && t.dayStands(show(value))
  const error = fault && [fault, stands].filter(Boolean).join(' ')
  return (
    <FieldFrame {...{ id, label, error }} look="day">
      <div class="day-box">
        <input
          {...field}
          {...described(id, '', error)}
          id={id}
          class="input"
          autoComplete="off"
          onKeyDown={(event) => {
            field.onKeyDown(event)
            if (event.key !== 'ArrowDown' || !event.altKey) return
            event.preventDefault()
            setOpen(true)
          }}
        />
        <IconButton icon="calendar" label={t.showCalendar(label)} onPress={() => setOpen(true)} />
      </div>
      {isOpen && (
        <DayCalendar
          {...{ label, value, today, language }}
          onChoose={(day) => {
            forget()
            if (day !== value) props.onInput(day)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </FieldFrame>
  )
}
