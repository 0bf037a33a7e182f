import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { weekOf } from '../../lib/dates/calendar.ts'
import { addDays } from '../../lib/dates/day.ts'
import { isIn, readTypedDay, yearsAround } from '../../lib/dates/typed/read-typed-day.ts'
import { shownDay } from '../../lib/dates/typed/shown-day.ts'
import type { UsualTime } from '../../lib/dates/typed/typed-day.ts'
import { days } from '../../lib/i18n/sv/days.ts'
import { usePlanSession, useWords } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { described, FieldFrame } from '../controls/field-frame.tsx'
import css from '../styles/day-field.css?inline'
import { wear } from '../styles/wear.ts'
import { later } from '../widget/later.tsx'
import { type TypedProps, useTyped } from './use-typed.ts'

const DayCalendar = later(async () => (await import('./day-calendar.tsx')).DayCalendar, true)

type DayFieldProps = TypedProps & {
  label: string
  /** Where its days usually lie, seen from today: which year a day without one is in. */
  lies: UsualTime
  /** So many years back or ahead its days may lie. */
  reach?: number
  /** It tells of what has been done: its day has come. */
  hasCome?: boolean
  /** Says of a day that has been that it has; without it where its days lie ahead. */
  tellsPast?: boolean
  /** The label of the field beside it, for the time of day. */
  timeLabel?: string
}

/**
 * A day, typed as people type it and shown as "fre 20 nov 2026", the same in every browser; or chosen
 * in a calendar, by the button or with Alt and the arrow down.
 */
export function DayField(props: DayFieldProps) {
  const {
    label,
    value,
    lies,
    reach = 5,
    hasCome = false,
    tellsPast = lies === 'ahead',
    timeLabel,
  } = props
  const { state } = usePlanSession().session
  const names = state.texts.value.calendar
  const today = state.today.value
  const t = useWords(days).days
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const given = useRef<string>(undefined)
  const [told, setTold] = useState<string>()
  const years = yearsAround(today, reach)
  const show = (day: string) => shownDay(day, names)
  const give = (day: string) => {
    given.current = day
    props.onInput(day)
  }
  const { field, fault, note, forget } = useTyped(
    {
      value,
      onInput: give,
      onBlur: () => {
        setTold(given.current)
        props.onBlur?.()
      },
    },
    (text) => {
      const { faults } = t
      const read = readTypedDay(text, { today, lies, years })
      if (read.ok && hasCome && read.value.day > today) return { fault: faults['not-yet'] }
      if (read.ok) {
        const { day, isWhole, hasTime } = read.value
        return { value: day, isWhole, note: hasTime ? t.timeNotTaken(timeLabel) : undefined }
      }
      const day = read.detail ?? today
      if (read.code === 'next-or-after')
        return { fault: faults[read.code](show(day), show(addDays(day, 7))) }
      if (read.code === 'other-weekday') return { fault: faults[read.code](show(day)) }
      if (read.code === 'other-week')
        return { fault: faults[read.code](show(day), String(weekOf(day).week)) }
      if (read.code === 'year-off')
        return { fault: faults[read.code](String(years.from), String(years.to)) }
      return { fault: faults[read.code] }
    },
    show,
  )
  useLayoutEffect(() => {
    if (field.ref.current) wear(field.ref.current, css)
  })
  const stands = value && t.dayStands(show(value))
  const error = fault && [fault, stands].filter(Boolean).join(' ')
  const hasBeen = tellsPast && value !== '' && value === told && value < today
  const hint = error ? undefined : [note, hasBeen && t.hasBeen].filter(Boolean).join(' ')
  return (
    <FieldFrame {...{ id, label, hint, error }} look="day">
      <div class="day-box">
        <input
          {...field}
          {...described(id, hint, error)}
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
          {...{ label, value, today, names }}
          isPossible={(day) => isIn(day, years) && !(hasCome && day > today)}
          onChoose={(day) => {
            forget()
            if (day !== value) give(day)
            setTold(day)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </FieldFrame>
  )
}
