import { isWeekend } from '../dates/calendar.ts'
import { isDay, weekdayOf } from '../dates/day.ts'
import type { Case } from '../plan/case.ts'
import type { Text } from '../plan/language.ts'
import { type HolidayId, holidayOn } from './holidays.ts'
import { type Region, workdays } from './profile.ts'
import { type CallDays, deadlineOf } from './propose-meeting.ts'
import { law } from './standards.ts'

/** What there is to know of a meeting day. `source`: the rule, as the law or the region's profile has it. */
export type DayWarnings = {
  inThePast: null
  beforeConsent: { day: string; source: Text }
  beforeCall: { day: string }
  onHoliday: { holiday: HolidayId; source: Text }
  onWeekend: { weekday: number }
  onEve: { holiday: HolidayId }
  otherWeekday: { weekday: number; source: Text }
  afterDeadline: { day: string; source: Text }
}

type DayWarning = Case<DayWarnings>

interface MeetingDays extends CallDays {
  /** The day of the meeting. */
  readonly day: string
  readonly today: string
  readonly consentDay: string
}

/**
 * What somebody should know of a meeting day, each with the source of its rule. They warn and never
 * block: the law sets neither day nor deadline.
 */
export const meetingWarnings = (region: Region, days: MeetingDays): DayWarning[] =>
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

const inThePast = ({ day, today }: MeetingDays): DayWarning | undefined =>
  day < today ? { code: 'inThePast' } : undefined

const beforeConsent = ({ day, consentDay }: MeetingDays): DayWarning | undefined =>
  isDay(consentDay) && day < consentDay
    ? { code: 'beforeConsent', day: consentDay, source: law }
    : undefined

const beforeCall = ({ day, summonsDay }: MeetingDays): DayWarning | undefined =>
  isDay(summonsDay) && day < summonsDay ? { code: 'beforeCall', day: summonsDay } : undefined

const freeDay = ({ daysOff }: Region, day: string): DayWarning | undefined => {
  const holiday = holidayOn(day)
  if (holiday?.isPublic && daysOff.publicHolidays) {
    return { code: 'onHoliday', holiday: holiday.id, source: daysOff.source }
  }
  if (isWeekend(day)) return { code: 'onWeekend', weekday: weekdayOf(day) }
  return holiday && !holiday.isPublic ? { code: 'onEve', holiday: holiday.id } : undefined
}

const otherWeekday = ({ meetingDay }: Region, day: string): DayWarning | undefined => {
  if (meetingDay.rule === 'none' || !meetingDay.weekday) return undefined
  const weekday = workdays.indexOf(meetingDay.weekday)
  return weekdayOf(day) === weekday
    ? undefined
    : { code: 'otherWeekday', weekday, source: meetingDay.source }
}

const tooLate = (region: Region, days: MeetingDays): DayWarning | undefined => {
  const deadline = deadlineOf(region, days)
  return !deadline || days.day <= deadline
    ? undefined
    : { code: 'afterDeadline', day: deadline, source: region.deadline.source }
}
