import { weekOf } from '../../lib/dates/calendar.ts'
import { type CalendarNames, dateInWords } from '../../lib/dates/in-words.ts'
import { days as words } from '../../lib/i18n/sv/days.ts'
import { useWords } from '../context.ts'
import { weeksOf } from './calendar-keys.ts'

type MonthGridProps = {
  /** The day that the keyboard stands on; its month is shown. */
  at: string
  value: string
  today: string
  names: CalendarNames
  isPossible: (day: string) => boolean
  /** The id of what names the month. */
  labelledBy: string
  onChoose: (day: string) => void
}

/** One month as a grid of days, with the numbers of its weeks. Monday is first. */
export function MonthGrid(props: MonthGridProps) {
  const { at, value, today, names, isPossible } = props
  const t = useWords(words).days
  const name = (day: string) =>
    [
      dateInWords(day, names, { weekday: true }),
      day === today && t.isToday,
      day === value && t.isChosen,
    ]
      .filter(Boolean)
      .join(', ')
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid of a date picker (APG)
    <table role="grid" aria-labelledby={props.labelledBy}>
      <thead>
        <tr>
          <th scope="col" abbr={t.week}>
            {t.weekShort}
          </th>
          {names.weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekday}>
              {weekday.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(at).map((days) => {
          const week = String(weekOf(days[0] ?? at).week)
          return (
            <tr key={days[0]}>
              <th scope="row" aria-label={t.weekNumber(week)}>
                {week}
              </th>
              {days.map((day) => (
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
                // biome-ignore lint/a11y/useFocusableInteractive: the button in it has the focus
                <td key={day} role="gridcell" aria-selected={day === value}>
                  <button
                    type="button"
                    class={
                      day.slice(0, 7) === at.slice(0, 7)
                        ? 'calendar-day'
                        : 'calendar-day calendar-other'
                    }
                    data-day={day}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={name(day)}
                    aria-current={day === today ? 'date' : undefined}
                    disabled={!isPossible(day)}
                    onClick={() => props.onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
