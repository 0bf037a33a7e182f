import { isWeekend } from '../dates/calendar.ts'
import { isDay, weekdayOf } from '../dates/day.ts'
import { dayWithWeekday, weekdayInWords } from '../dates/in-words.ts'
import type { Text } from '../plan/language.ts'
import { holidayOn } from './holidays.ts'
import { type Region, workdays } from './profile.ts'
import { type CallDays, deadlineOf } from './propose-meeting.ts'
import { law } from './standards.ts'

export interface MeetingDays extends CallDays {
  /** The day of the meeting. */
  readonly day: string
  readonly today: string
  readonly consentDay: string
}

/**
 * What somebody should know of a meeting day, each with the source of its rule. They warn and never
 * block: the law sets neither day nor deadline.
 */
export const meetingWarnings = (region: Region, days: MeetingDays): Text[] =>
  isDay(days.day)
    ? [
        inThePast(days),
        beforeConsent(days),
        beforeCall(days),
        freeDay(region, days.day),
        otherWeekday(region, days.day),
        tooLate(region, days),
      ].filter((warning) => warning !== undefined)
    : []

const inThePast = ({ day, today }: MeetingDays): Text | undefined =>
  day < today
    ? { sv: 'Mötesdagen har redan varit.', en: 'The day of the meeting has passed.' }
    : undefined

const beforeConsent = ({ day, consentDay }: MeetingDays): Text | undefined =>
  isDay(consentDay) && day < consentDay
    ? {
        sv: `Mötet ligger före samtycket, ${dayWithWeekday(consentDay).sv}. En SIP görs med samtycke. ${law.sv}`,
        en: `The meeting is before the consent, ${dayWithWeekday(consentDay).en}. A SIP is made with consent. ${law.en}`,
      }
    : undefined

const beforeCall = ({ day, summonsDay }: MeetingDays): Text | undefined =>
  isDay(summonsDay) && day < summonsDay
    ? {
        sv: `Mötet ligger före kallelsen, ${dayWithWeekday(summonsDay).sv}.`,
        en: `The meeting is before the call, ${dayWithWeekday(summonsDay).en}.`,
      }
    : undefined

const freeDay = ({ daysOff }: Region, day: string): Text | undefined => {
  const holiday = holidayOn(day)
  if (holiday?.isPublic && daysOff.publicHolidays) {
    return {
      sv: `Mötet ligger på ${holiday.name.sv}, en helgdag. ${daysOff.source.sv}`,
      en: `The meeting is on ${holiday.name.en}, a public holiday. ${daysOff.source.en}`,
    }
  }
  if (isWeekend(day)) {
    const weekday = weekdayInWords(weekdayOf(day))
    return {
      sv: `Mötet ligger på en ${weekday.sv}. Fråga om de som kallas kan då.`,
      en: `The meeting is on a ${weekday.en}. Ask whether those who are called can come then.`,
    }
  }
  return holiday && !holiday.isPublic
    ? {
        sv: `Mötet ligger på ${holiday.name.sv}. Det är ingen röd dag, men fråga om de som kallas kan då.`,
        en: `The meeting is on ${holiday.name.en}. It is no public holiday, but ask whether those who are called can come then.`,
      }
    : undefined
}

const otherWeekday = ({ meetingDay }: Region, day: string): Text | undefined => {
  if (meetingDay.rule === 'none' || !meetingDay.weekday) return undefined
  if (weekdayOf(day) === workdays.indexOf(meetingDay.weekday)) return undefined
  const weekday = weekdayInWords(workdays.indexOf(meetingDay.weekday))
  return {
    sv: `Mötet ligger inte på en ${weekday.sv}. ${meetingDay.source.sv}`,
    en: `The meeting is not on a ${weekday.en}. ${meetingDay.source.en}`,
  }
}

const tooLate = (region: Region, days: MeetingDays): Text | undefined => {
  const deadline = deadlineOf(region, days)
  if (!deadline || days.day <= deadline) return undefined
  const words = dayWithWeekday(deadline)
  const { source } = region.deadline
  return {
    sv: `Mötet ligger efter tidsgränsen, ${words.sv}. ${source.sv}`,
    en: `The meeting is after the deadline, ${words.en}. ${source.en}`,
  }
}
