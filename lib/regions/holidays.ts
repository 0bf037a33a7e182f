import { getHolidays } from 'swedish-holidays'
import { toInstant } from '../dates/instant.ts'
import type { Text } from '../plan/language.ts'

/** The days that the package knows; the names are its own keys. */
const words = {
  newYearsDay: { sv: 'nyårsdagen', en: 'New Year’s Day' },
  twelfthNight: { sv: 'trettondagsafton', en: 'Twelfth Night' },
  epiphany: { sv: 'trettondedag jul', en: 'Epiphany' },
  maundyThursday: { sv: 'skärtorsdagen', en: 'Maundy Thursday' },
  goodFriday: { sv: 'långfredagen', en: 'Good Friday' },
  holySaturday: { sv: 'påskafton', en: 'Easter Eve' },
  easterSunday: { sv: 'påskdagen', en: 'Easter Sunday' },
  easterMonday: { sv: 'annandag påsk', en: 'Easter Monday' },
  walpurgisNight: { sv: 'valborgsmässoafton', en: 'Walpurgis Night' },
  mayFirst: { sv: 'första maj', en: 'the First of May' },
  ascensionDay: { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  swedishNationalDay: { sv: 'Sveriges nationaldag', en: 'the National Day of Sweden' },
  pentecostEve: { sv: 'pingstafton', en: 'Whitsun Eve' },
  whitSunday: { sv: 'pingstdagen', en: 'Whit Sunday' },
  midsummerEve: { sv: 'midsommarafton', en: 'Midsummer Eve' },
  midsummerDay: { sv: 'midsommardagen', en: 'Midsummer Day' },
  allSaintsEve: { sv: 'allhelgonaafton', en: 'All Saints’ Eve' },
  allSaintsDay: { sv: 'alla helgons dag', en: 'All Saints’ Day' },
  christmasEve: { sv: 'julafton', en: 'Christmas Eve' },
  christmasDay: { sv: 'juldagen', en: 'Christmas Day' },
  boxingDay: { sv: 'annandag jul', en: 'Boxing Day' },
  newYearsEve: { sv: 'nyårsafton', en: 'New Year’s Eve' },
} as const satisfies Record<string, Text>

type HolidayId = keyof typeof words

export interface Holiday {
  readonly id: HolidayId
  readonly day: string
  readonly name: Text
  /** A "röd dag" by lag (1989:253) om allmänna helgdagar. Eves are none. */
  readonly isPublic: boolean
}

const ids = Object.keys(words) as HolidayId[]
// The package names each day from a table; given its own keys, it answers with the key.
const keys = Object.fromEntries(ids.map((id) => [id, id])) as Record<HolidayId, HolidayId>

/** Its `day` and `month` are a day off west of Greenwich; its instant is within hours of midnight UTC. */
const nearestDay = (date: Date) => (toInstant(date.getTime() + halfADay) ?? '').slice(0, 10)
const halfADay = 43_200_000

/** Public holidays and eves of a year, in order. The Gregorian Easter begins in 1583. */
export const holidaysOf = (year: number): readonly Holiday[] =>
  year < 1583 || year > 8702
    ? []
    : getHolidays(year, keys).map(({ name, date, isPublicHoliday }) => {
        const id = name as HolidayId
        return { id, day: nearestDay(date), name: words[id], isPublic: isPublicHoliday }
      })

/** A public holiday goes before an eve on the same day. */
export const holidayOn = (day: string): Holiday | undefined => {
  const found = holidaysOf(Number(day.slice(0, 4))).filter((holiday) => holiday.day === day)
  return found.find(({ isPublic }) => isPublic) ?? found[0]
}
