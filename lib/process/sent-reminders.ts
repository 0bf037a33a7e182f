import { isDay } from '../dates/day.ts'
import { remindedName } from '../plan/reminded.ts'
import type { Party, Plan, SentReminder } from '../plan/schema.ts'
import { sameUnit } from '../plan/unit.ts'

const isTo = (plan: Plan, row: SentReminder, name: string): boolean =>
  sameUnit(remindedName(plan, row), name)

/** Whether any reminder is noted to a party, on whatever day or none. */
export const hasReminder = (plan: Plan, { unit, person }: Party): boolean =>
  (plan.meeting.reminders ?? []).some((row) => isTo(plan, row, unit.trim() || person.trim()))

/** The reminders that are noted for a unit or a person, by name, in the order of their days. */
export const remindersFor = (plan: Plan, name: string): readonly SentReminder[] =>
  (plan.meeting.reminders ?? [])
    .filter((row) => isDay(row.date) && isTo(plan, row, name))
    .sort((one, other) => one.date.localeCompare(other.date))

/** Those that had been sent to a party on a day: before the meeting, or on its day. */
export const remindersTo = (
  plan: Plan,
  { unit, person }: Party,
  day: string,
): readonly SentReminder[] =>
  remindersFor(plan, unit.trim() || person.trim()).filter(
    ({ date }) => date <= day && (plan.meeting.date === '' || date <= plan.meeting.date),
  )

/** A reminder to somebody by that name, which follows the party when it is renamed. */
export const reminderTo = ({ meeting }: Plan, row: SentReminder): SentReminder => {
  const party = meeting.parties.find(({ unit, person }) =>
    sameUnit(unit.trim() || person.trim(), row.to),
  )
  return party ? { ...row, party: party.id } : row
}
