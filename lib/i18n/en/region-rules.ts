import { calendarNames } from '../../dates/in-both.ts'
import type { HolidayId } from '../../regions/holidays.ts'
import type { regionRules as source } from '../sv/region-rules.ts'
import { dayOfWeek } from './phrases.ts'

const holidays: Readonly<Record<HolidayId, string>> = {
  newYearsDay: 'New Year’s Day',
  twelfthNight: 'Twelfth Night',
  epiphany: 'Epiphany',
  maundyThursday: 'Maundy Thursday',
  goodFriday: 'Good Friday',
  holySaturday: 'Easter Eve',
  easterSunday: 'Easter Sunday',
  easterMonday: 'Easter Monday',
  walpurgisNight: 'Walpurgis Night',
  mayFirst: 'the First of May',
  ascensionDay: 'Ascension Day',
  swedishNationalDay: 'the National Day of Sweden',
  pentecostEve: 'Whitsun Eve',
  whitSunday: 'Whit Sunday',
  midsummerEve: 'Midsummer Eve',
  midsummerDay: 'Midsummer Day',
  allSaintsEve: 'All Saints’ Eve',
  allSaintsDay: 'All Saints’ Day',
  christmasEve: 'Christmas Eve',
  christmasDay: 'Christmas Day',
  boxingDay: 'Boxing Day',
  newYearsEve: 'New Year’s Eve',
}
const weekdayName = (weekday: number) => calendarNames.en.weekdays[weekday]

export const regionRules: typeof source = {
  holidays,
  ageWarnings: {
    turns18: ({ day, followUp }) =>
      `The child turns 18 on ${dayOfWeek(day)}, by the follow-up on ${dayOfWeek(followUp)}. Go through the consent and who is called.`,
    outsideAges: ({ age, from, to, source: rule }) =>
      `The child is ${age}. The age range is ${from}–${to}. ${rule.en}`,
    tooOldByFollowUp: ({ age, day, source: rule }) =>
      `The child turns ${age} on ${dayOfWeek(day)}, by the follow-up. ${rule.en}`,
  },
  dayWarnings: {
    inThePast: 'The day of the meeting has passed.',
    beforeConsent: ({ day, source: rule }) =>
      `The meeting is before the consent, ${dayOfWeek(day)}. A SIP is made with consent. ${rule.en}`,
    beforeCall: ({ day }) => `The meeting is before the call, ${dayOfWeek(day)}.`,
    onHoliday: ({ holiday, source: rule }) =>
      `The meeting is on ${holidays[holiday]}, a public holiday. ${rule.en}`,
    onWeekend: ({ weekday }) =>
      `The meeting is on a ${weekdayName(weekday)}. Ask whether those who are called can come then.`,
    onEve: ({ holiday }) =>
      `The meeting is on ${holidays[holiday]}. It is no public holiday, but ask whether those who are called can come then.`,
    otherWeekday: ({ weekday, source: rule }) =>
      `The meeting is not on a ${weekdayName(weekday)}. ${rule.en}`,
    afterDeadline: ({ day, source: rule }) =>
      `The meeting is after the deadline, ${dayOfWeek(day)}. ${rule.en}`,
  },
  skippedDays: {
    holiday: ({ day, holiday }) =>
      `Not ${dayOfWeek(day)}: it is ${holidays[holiday]}, a public holiday.`,
    eve: ({ day, holiday }) =>
      `Not ${dayOfWeek(day)}: it is ${holidays[holiday]}, no public holiday but left free.`,
    weekend: ({ day }) => `Not ${dayOfWeek(day)}: it is the weekend.`,
  },
  noProposal: {
    noRule: ({ source: rule }) => rule.en,
    startMissing: ({ countedFrom }) =>
      countedFrom === 'summons'
        ? 'The time is counted from the call. Write the day on which it is sent.'
        : 'The time is counted from the need. Write the day on which it was noticed.',
    noneLeft: ({ day }) =>
      `No day that fits the rule is left up to and including ${dayOfWeek(day)}. Choose a day yourself.`,
  },
}
