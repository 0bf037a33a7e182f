import { getHolidays } from 'swedish-holidays'
import { toInstant } from '../dates/day.ts'

/** The days that the package knows, by its own keys. */
const ids = [
  'newYearsDay',
  'twelfthNight',
  'epiphany',
  'maundyThursday',
  'goodFriday',
  'holySaturday',
  'easterSunday',
  'easterMonday',
  'walpurgisNight',
  'mayFirst',
  'ascensionDay',
  'swedishNationalDay',
  'pentecostEve',
  'whitSunday',
  'midsummerEve',
  'midsummerDay',
  'allSaintsEve',
  'allSaintsDay',
  'christmasEve',
  'christmasDay',
  'boxingDay',
  'newYearsEve',
] as const

export type HolidayId = (typeof ids)[number]

interface Holiday {
  readonly id: HolidayId
  readonly day: string
  /** A "röd dag" by lag (1989:253) om allmänna helgdagar. Eves are none. */
  readonly isPublic: boolean
}

// The package names each day from a table; given its own keys, it answers with the key.
const keys = Object.fromEntries(ids.map((id) => [id, id])) as Record<HolidayId, HolidayId>

/** Its `day` and `month` are a day off west of Greenwich; its instant is within hours of midnight UTC. */
const nearestDay = (date: Date) => (toInstant(date.getTime() + halfADay) ?? '').slice(0, 10)
const halfADay = 43_200_000

/** Public holidays and eves of a year, in order. The Gregorian Easter begins in 1583. */
const holidaysOf = (year: number): readonly Holiday[] =>
  year < 1583 || year > 8702
    ? []
    : getHolidays(year, keys).map(({ name, date, isPublicHoliday }) => {
        const id = name as HolidayId
        return { id, day: nearestDay(date), isPublic: isPublicHoliday }
      })

const remembered = new Map<number, readonly Holiday[]>()

/** The year's days are worked out once: every day of every plan asks for them. */
function rememberedOf(year: number): readonly Holiday[] {
  const found = remembered.get(year) ?? holidaysOf(year)
  remembered.set(year, found)
  return found
}

/** A public holiday goes before an eve on the same day. */
export const holidayOn = (day: string): Holiday | undefined => {
  const found = rememberedOf(Number(day.slice(0, 4))).filter((holiday) => holiday.day === day)
  return found.find(({ isPublic }) => isPublic) ?? found[0]
}
