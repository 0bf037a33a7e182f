import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isDay } from '../../lib/dates/day.ts'
import type { CalendarNames } from '../../lib/dates/in-words.ts'
import { shownDay } from '../../lib/dates/typed/shown-day.ts'
import { days } from '../../lib/i18n/sv/days.ts'
import { useWords } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import css from '../styles/calendar.css?inline'
import { wear } from '../styles/wear.ts'
import { dayByKey, monthsFrom } from './calendar-keys.ts'
import { MonthGrid } from './month-grid.tsx'

type DayCalendarProps = {
  /** The field's own label. */
  label: string
  value: string
  today: string
  names: CalendarNames
  /** Whether the field takes the day. */
  isPossible: (day: string) => boolean
  onChoose: (day: string) => void
  onClose: () => void
}

/** A month to choose a day in, beside the field that it stands in; keys as in the APG's date picker. */
export function DayCalendar({
  label,
  value,
  today,
  names,
  isPossible,
  onChoose,
  onClose,
}: DayCalendarProps) {
  const t = useWords(days).days
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [at, setAt] = useState(isDay(value) && isPossible(value) ? value : today)
  const wanted = useRef(true)

  useLayoutEffect(() => {
    const box = dialog.current
    if (!box) return
    wear(box, css)
    box.showModal()
    const place = () => placeBeside(box, box.parentElement)
    place()
    addEventListener('resize', place)
    return () => removeEventListener('resize', place)
  }, [])
  useLayoutEffect(() => {
    if (wanted.current) dialog.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus()
    wanted.current = false
  }, [at])

  const go = (day: string, withFocus: boolean) => {
    if (!isPossible(day)) return
    wanted.current = withFocus
    setAt(day)
  }
  const choose = (day: string) => {
    if (isPossible(day)) onChoose(day)
    dialog.current?.close()
  }
  return (
    <dialog
      ref={dialog}
      class="calendar"
      aria-label={t.choose(label)}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      onKeyDown={(event) => {
        // Nothing around the calendar, and no page that it stands in, hears its keys.
        event.stopPropagation()
        const isInGrid = event.target instanceof Element && event.target.matches('[data-day]')
        const day = isInGrid ? dayByKey(at, event.key, event.shiftKey) : undefined
        if (!day) return
        event.preventDefault()
        go(day, true)
      }}
    >
      <div class="calendar-inner">
        <div class="calendar-head">
          <p class="calendar-month" id={id} aria-live="polite">
            {names.months[Number(at.slice(5, 7)) - 1]} {at.slice(0, 4)}
          </p>
          <IconButton
            icon="earlier"
            label={t.earlier}
            disabled={!isPossible(monthsFrom(at, -1))}
            onPress={() => go(monthsFrom(at, -1), false)}
          />
          <IconButton
            icon="later"
            label={t.later}
            disabled={!isPossible(monthsFrom(at, 1))}
            onPress={() => go(monthsFrom(at, 1), false)}
          />
          <IconButton
            icon="close"
            label={t.closeCalendar}
            onPress={() => dialog.current?.close()}
          />
        </div>
        <MonthGrid {...{ at, value, today, names, isPossible }} labelledBy={id} onChoose={choose} />
        <div class="calendar-foot">
          <p class="hint">{value === '' ? t.noneChosen : t.chosen(shownDay(value, names))}</p>
          <Button look="quiet" onPress={() => choose(today)}>
            {t.goToToday(shownDay(today, names))}
          </Button>
        </div>
      </div>
    </dialog>
  )
}

const margin = 8

/** Puts what lies above the page under a field, or over it where there is more room; never outside the view. */
function placeBeside(box: HTMLElement, field: Element | null): void {
  const view = box.ownerDocument.documentElement
  const around = field?.getBoundingClientRect() ?? new DOMRect()
  const { width, height } = box.getBoundingClientRect()
  const isBelow = around.bottom + height + margin <= view.clientHeight
  const top = isBelow || around.top < height ? around.bottom : around.top - height
  const within = (place: number, size: number, room: number) =>
    Math.max(margin, Math.min(place, room - size - margin))
  box.style.setProperty('left', `${within(around.left, width, view.clientWidth)}px`)
  box.style.setProperty('top', `${within(top, height, view.clientHeight)}px`)
}
