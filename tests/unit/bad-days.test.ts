import { describe, expect, test } from 'vitest'
import { ageOn } from '../../lib/dates/calendar.ts'
import { addDays, birthday, isDay, weekdayOf } from '../../lib/dates/day.ts'
import { calendarNames, dayWithWeekday as inWords } from '../../lib/dates/in-both.ts'
import {
  dayAloud,
  dayInWords,
  instantInWords,
  shortDay,
  timeOfDay,
} from '../../lib/dates/in-words.ts'
import { readSwedishTime, swedishTime } from '../../lib/dates/sweden.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { checklist } from '../../lib/plan/checklist.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import { deviationDocument } from '../../lib/process/deviation.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { preMeetingSheet } from '../../lib/process/pre-meeting.ts'
import { keptLonger, purgeOf } from '../../lib/process/purge.ts'
import { dueOf, remindersOf } from '../../lib/process/reminders.ts'
import { stageOf } from '../../lib/process/stage.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { childAgeWarnings } from '../../lib/regions/age-warnings.ts'
import { holidayOn } from '../../lib/regions/holidays.ts'
import { meetingWarnings } from '../../lib/regions/meeting-warnings.ts'
import { proposeMeeting } from '../../lib/regions/propose-meeting.ts'
import { regions } from '../../lib/regions/region.ts'
import { completePlan } from '../fixtures/complete.ts'
import { handedOff } from '../fixtures/handed-off.ts'

const badDays = ['202611-02-01', '2026-02-30', '0000-00-00', '9999-12-31', '-', 'i morgon', ' ']
const today = '2026-11-02'

/** Every day and instant of the plan is that text. */
const withDays = <Value>(value: Value, bad: string): Value => {
  if (typeof value === 'string') {
    return (/^\d{4}-\d{2}-\d{2}/.test(value) ? bad : value) as Value
  }
  if (Array.isArray(value)) return value.map((each) => withDays(each, bad)) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, withDays(each, bad)])
  return Object.fromEntries(entries) as Value
}

describe.each(badDays)('the day %j', (bad) => {
  test('stops no reckoning, and gives none but a day or nothing', () => {
    const reckoned = [addDays(bad, 1), addDays(bad, -21), birthday(bad, 18), addDays(today, 1e9)]
    for (const day of reckoned) expect(day === '' || isDay(day)).toBe(true)
    expect([0, 1, 2, 3, 4, 5, 6]).toContain(weekdayOf(bad))
    for (const region of regions) {
      proposeMeeting(region, { summonsDay: bad, needDay: bad })
      meetingWarnings(region, { day: bad, today, consentDay: bad, summonsDay: bad, needDay: bad })
    }
    holidayOn(bad)
    ageOn(bad, today)
    readSwedishTime(`${bad} 10:00`)
  })

  test('stands as it is in words', () => {
    if (isDay(bad)) return
    for (const language of ['sv', 'en'] as const) {
      expect(dayInWords(bad, calendarNames[language])).toBe(bad)
      expect(dayAloud(bad, calendarNames[language], today)).toBe(bad)
      expect(shortDay(bad, calendarNames[language], today)).toBe(bad)
      expect(inWords(bad)[language]).toBe(bad)
    }
    expect(swedishTime(`${bad}T10:00:00Z`)).toContain(bad.slice(0, 4))
    expect(instantInWords('snart', calendarNames.sv)).toBe('snart')
    expect(timeOfDay('snart', calendarNames.sv)).toBe('snart')
  })

  test('stops nothing that is made of the plan', () => {
    const plan: Plan = withDays(completePlan, bad)
    const [region] = regions
    if (!region) throw new Error('There is no region')
    checklist(plan, today)
    planDocument(plan)
    childPageOf(plan, sv.childPage, today)
    consentWatch(plan, today)
    nextStep(plan, today)
    stageOf(plan, today)
    remindersOf(plan, today, region).forEach(dueOf)
    for (const handed of [plan, handedOff(plan), handedOff(completePlan, bad)]) {
      purgeOf(handed, region, today, { keptUntil: bad, told: { on: bad, due: bad } })
    }
    keptLonger(bad, region, today)
    summonsDocuments(plan, { today, region })
    preMeetingSheet(plan, 'child', region.wording)
    childAgeWarnings(region, { birthDate: bad, today, followUp: bad })
    for (const party of plan.meeting.parties) deviationDocument(plan, party, { region })
  })
})
