import { isWeekend } from '../dates/calendar.ts'
import { addDays, isDay, weekdayOf } from '../dates/day.ts'
import type { Case } from '../plan/case.ts'
import type { Text } from '../plan/language.ts'
import { type HolidayId, holidayOn } from './holidays.ts'
import { type Region, workdays } from './profile.ts'

/** Why a day that the rule would have had is not proposed. */
export type SkippedDays = {
  holiday: { day: string; holiday: HolidayId }
  eve: { day: string; holiday: HolidayId }
  weekend: { day: string }
}

type SkippedDay = Case<SkippedDays>

/** Why no day can be proposed. */
export type NoProposals = {
  noRule: { source: Text }
  startMissing: { countedFrom: 'summons' | 'need' }
  /** `day`: the last that the rule allows. */
  noneLeft: { day: string }
}

interface Considered {
  /** The last day that the rule allows. */
  readonly deadline?: string
  /** The days that the rule would have had, latest first. */
  readonly skipped: readonly SkippedDay[]
  /** The rules that were followed. */
  readonly source?: Text
}

type Proposal = Considered &
  (
    | { readonly found: true; readonly day: string; readonly time?: string }
    | { readonly found: false; readonly reason: Case<NoProposals> }
  )

export interface CallDays {
  /** `YYYY-MM-DD`, or empty where it is not known. */
  readonly summonsDay: string
  readonly needDay: string
}

/**
 * The last day that a region's rule allows, so that those who are called get time: for Gävleborg the
 * last Friday within three weeks of the call that is no holiday.
 */
export const proposeMeeting = (region: Region, days: CallDays): Proposal => {
  const { meetingDay } = region
  const deadline = deadlineOf(region, days)
  if (region.deadline.rule === 'none') {
    return { found: false, skipped: [], reason: { code: 'noRule', source: region.deadline.source } }
  }
  if (!deadline) {
    const { countedFrom } = region.deadline
    return { found: false, skipped: [], reason: { code: 'startMissing', countedFrom } }
  }
  const source =
    meetingDay.rule === 'set'
      ? joined(region.deadline.source, meetingDay.source)
      : region.deadline.source
  const weekday = meetingDay.rule === 'set' ? meetingDay.weekday : undefined
  const after = [days.summonsDay, days.needDay].filter(isDay).sort().at(-1) ?? deadline
  const skipped: SkippedDay[] = []
  for (let day = deadline; day > after; day = addDays(day, -1)) {
    if (weekday && weekdayOf(day) !== workdays.indexOf(weekday)) continue
    const skip = reasonToSkip(region, day)
    if (!skip) {
      const time = meetingDay.rule === 'set' ? meetingDay.time : undefined
      return { found: true, day, deadline, skipped, source, ...(time ? { time } : {}) }
    }
    skipped.push(skip)
  }
  return { found: false, deadline, skipped, source, reason: { code: 'noneLeft', day: deadline } }
}

/** The last day that the region's rule allows; nothing where there is no rule, or no day to count from. */
export const deadlineOf = (
  { deadline }: Region,
  { summonsDay, needDay }: CallDays,
): string | undefined => {
  if (deadline.rule === 'none') return undefined
  const start = deadline.countedFrom === 'summons' ? summonsDay : needDay
  return isDay(start) ? addDays(start, deadline.days) : undefined
}

const reasonToSkip = ({ daysOff }: Region, day: string): SkippedDay | undefined => {
  const holiday = holidayOn(day)
  if (holiday?.isPublic && daysOff.publicHolidays) {
    return { code: 'holiday', day, holiday: holiday.id }
  }
  if (holiday && daysOff.eves.some((eve) => eve === holiday.id)) {
    return { code: 'eve', day, holiday: holiday.id }
  }
  return isWeekend(day) ? { code: 'weekend', day } : undefined
}

/** Two rules by one agreement: "The agreement: this. That." */
const joined = (first: Text, second: Text): Text => ({
  sv: joinedIn(first.sv, second.sv),
  en: joinedIn(first.en, second.en),
})

const joinedIn = (first: string, second: string): string => {
  const lead = first.slice(0, first.indexOf(': ') + 2)
  if (lead.length < 2 || !second.startsWith(lead)) return `${first} ${second}`
  const rest = second.slice(lead.length)
  return `${first} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
}
