import { swedishNames } from '../../dates/in-words.ts'
import type { Sentences } from '../../plan/case.ts'
import type { AgeWarningCases } from '../../regions/age-warnings.ts'
import type { HolidayId } from '../../regions/holidays.ts'
import type { DayWarnings } from '../../regions/meeting-warnings.ts'
import type { NoProposals, SkippedDays } from '../../regions/propose-meeting.ts'
import { dayOfWeek } from './phrases.ts'

const holidays: Readonly<Record<HolidayId, string>> = {
  newYearsDay: 'nyårsdagen',
  twelfthNight: 'trettondagsafton',
  epiphany: 'trettondedag jul',
  maundyThursday: 'skärtorsdagen',
  goodFriday: 'långfredagen',
  holySaturday: 'påskafton',
  easterSunday: 'påskdagen',
  easterMonday: 'annandag påsk',
  walpurgisNight: 'valborgsmässoafton',
  mayFirst: 'första maj',
  ascensionDay: 'Kristi himmelsfärdsdag',
  swedishNationalDay: 'Sveriges nationaldag',
  pentecostEve: 'pingstafton',
  whitSunday: 'pingstdagen',
  midsummerEve: 'midsommarafton',
  midsummerDay: 'midsommardagen',
  allSaintsEve: 'allhelgonaafton',
  allSaintsDay: 'alla helgons dag',
  christmasEve: 'julafton',
  christmasDay: 'juldagen',
  boxingDay: 'annandag jul',
  newYearsEve: 'nyårsafton',
}
const weekdayName = (weekday: number) => swedishNames.weekdays[weekday]

const ageWarnings: Sentences<AgeWarningCases> = {
  turns18: ({ day, followUp }) =>
    `Barnet fyller 18 år ${dayOfWeek(day)}, senast till uppföljningen ${dayOfWeek(followUp)}. Gå igenom samtycket och vilka som kallas.`,
  outsideAges: ({ age, from, to, source }) =>
    `Barnet är ${age} år. Åldern är ${from}–${to} år. ${source.sv}`,
  tooOldByFollowUp: ({ age, day, source }) =>
    `Barnet fyller ${age} år ${dayOfWeek(day)}, senast till uppföljningen. ${source.sv}`,
}

const dayWarnings: Sentences<DayWarnings> = {
  inThePast: 'Mötesdagen har redan varit.',
  beforeConsent: ({ day, source }) =>
    `Mötet ligger före samtycket, ${dayOfWeek(day)}. En SIP görs med samtycke. ${source.sv}`,
  beforeCall: ({ day }) => `Mötet ligger före kallelsen, ${dayOfWeek(day)}.`,
  onHoliday: ({ holiday, source }) =>
    `Mötet ligger på ${holidays[holiday]}, en helgdag. ${source.sv}`,
  onWeekend: ({ weekday }) =>
    `Mötet ligger på en ${weekdayName(weekday)}. Fråga om de som kallas kan då.`,
  onEve: ({ holiday }) =>
    `Mötet ligger på ${holidays[holiday]}. Det är ingen röd dag, men fråga om de som kallas kan då.`,
  otherWeekday: ({ weekday, source }) =>
    `Mötet ligger inte på en ${weekdayName(weekday)}. ${source.sv}`,
  afterDeadline: ({ day, source }) =>
    `Mötet ligger efter tidsgränsen, ${dayOfWeek(day)}. ${source.sv}`,
}

const skippedDays: Sentences<SkippedDays> = {
  holiday: ({ day, holiday }) => `Inte ${dayOfWeek(day)}: det är ${holidays[holiday]}, en helgdag.`,
  eve: ({ day, holiday }) =>
    `Inte ${dayOfWeek(day)}: det är ${holidays[holiday]}. Den är ingen röd dag, men lämnas fri.`,
  weekend: ({ day }) => `Inte ${dayOfWeek(day)}: det är helg.`,
}

const noProposal: Sentences<NoProposals> = {
  noRule: ({ source }) => source.sv,
  startMissing: ({ countedFrom }) =>
    countedFrom === 'summons'
      ? 'Tiden räknas från kallelsen. Skriv vilken dag den skickas.'
      : 'Tiden räknas från behovet. Skriv vilken dag det uppmärksammades.',
  noneLeft: ({ day }) =>
    `Ingen dag som passar regeln finns kvar till och med ${dayOfWeek(day)}. Välj en dag själv.`,
}

/** What there is to know of days and ages by a region's rules. The rules are in the profile's own words. */
export const regionRules = { holidays, ageWarnings, dayWarnings, skippedDays, noProposal }
