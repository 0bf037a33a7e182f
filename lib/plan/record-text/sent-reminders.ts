import { isAnswered } from '../answers/path.ts'
import { type Line, line } from '../output/grammar.ts'
import { each, type Reader } from '../reading/reading-state.ts'
import { remindedName } from '../reminded.ts'
import type { Plan, SentReminder } from '../schema.ts'
import { slotAt } from './plain-answers.ts'

/** How a reminder was sent, in a record's words. */
export const reminderWay = slotAt('meeting.reminders.way')

const reminder: Line<Omit<SentReminder, 'id' | 'party'>> = line(
  'Påminnelse skickad',
  {
    to: slotAt('meeting.reminders.to'),
    date: slotAt('meeting.reminders.date', { name: 'Datum' }),
    way: reminderWay,
  },
  'to',
)

/** The reminders that somebody has sent before the meeting. */
export const sentReminders: {
  readonly write: (plan: Plan) => readonly string[]
  readonly read: Reader
} = {
  write: (plan) =>
    (plan.meeting.reminders ?? [])
      .filter((row) => isAnswered('meeting.reminders', row))
      .map((row) => reminder.write({ ...row, to: remindedName(plan, row) })),
  read: each(reminder, ({ meeting }, row) => {
    meeting.reminders = [...(meeting.reminders ?? []), row]
  }),
}
