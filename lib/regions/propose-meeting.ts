import { isWeekend } from '../dates/calendar.ts'
import { addDays, isDay, weekdayOf } from '../dates/day.ts'
import { dayWithWeekday } from '../dates/in-words.ts'
import type { Text } from '../plan/language.ts'
import { holidayOn } from './holidays.ts'
import { type Region, workdays } from './profile.ts'

export interface SkippedDay {
  readonly day: string
  readonly reason: Text
}

interface Considered {
  /** The last day that the rule allows. */
  readonly deadline?: string
  /** The days that the rule would have had, latest first. */
  readonly skipped: readonly SkippedDay[]
  /** The rules that were followed. */
  readonly source?: Text
}

export type Proposal = Considered &
  (
    | { readonly found: true; readonly day: string; readonly time?: string }
    /** Why no day can be proposed. */
    | { readonly found: false; readonly reason: Text }
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
    return { found: false, skipped: [], reason: region.deadline.source }
  }
  if (!deadline) return { found: false, skipped: [], reason: noStart[region.deadline.countedFrom] }
  const source =
    meetingDay.rule === 'set'
      ? joined(region.deadline.source, meetingDay.source)
      : region.deadline.source
  const weekday = meetingDay.rule === 'set' ? meetingDay.weekday : undefined
  const after = [days.summonsDay, days.needDay].filter(isDay).sort().at(-1) ?? deadline
  const skipped: SkippedDay[] = []
  for (let day = deadline; day > after; day = addDays(day, -1)) {
    if (weekday && weekdayOf(day) !== workdays.indexOf(weekday)) continue
    const reason = reasonToSkip(region, day)
    if (!reason) {
      const time = meetingDay.rule === 'set' ? meetingDay.time : undefined
      return { found: true, day, deadline, skipped, source, ...(time ? { time } : {}) }
    }
    skipped.push({ day, reason })
  }
  return { found: false, deadline, skipped, source, reason: noneLeft(deadline) }
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

const reasonToSkip = ({ daysOff }: Region, day: string): Text | undefined => {
  const holiday = holidayOn(day)
  const words = dayWithWeekday(day)
  if (holiday?.isPublic && daysOff.publicHolidays) {
    return {
      sv: `Inte ${words.sv}: det är ${holiday.name.sv}, en helgdag.`,
      en: `Not ${words.en}: it is ${holiday.name.en}, a public holiday.`,
    }
  }
  if (holiday && daysOff.eves.some((eve) => eve === holiday.id)) {
    return {
      sv: `Inte ${words.sv}: det är ${holiday.name.sv}. Den är ingen röd dag, men lämnas fri.`,
      en: `Not ${words.en}: it is ${holiday.name.en}, no public holiday but left free.`,
    }
  }
  if (!isWeekend(day)) return undefined
  return {
    sv: `Inte ${words.sv}: det är helg.`,
    en: `Not ${words.en}: it is the weekend.`,
  }
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

const noStart: Record<'summons' | 'need', Text> = {
  summons: {
    sv: 'Tiden räknas från kallelsen. Skriv vilken dag den skickas.',
    en: 'The time is counted from the call. Write the day on which it is sent.',
  },
  need: {
    sv: 'Tiden räknas från behovet. Skriv vilken dag det uppmärksammades.',
    en: 'The time is counted from the need. Write the day on which it was noticed.',
  },
}

const noneLeft = (deadline: string): Text => {
  const words = dayWithWeekday(deadline)
  return {
    sv: `Ingen dag som passar regeln finns kvar till och med ${words.sv}. Välj en dag själv.`,
    en: `No day that fits the rule is left up to and including ${words.en}. Choose a day yourself.`,
  }
}
