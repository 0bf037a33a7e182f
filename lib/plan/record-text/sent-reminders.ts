import { type Line, line } from '../output/grammar.ts'
import { choice, day, text } from '../output/slots.ts'
import { each, type Reader } from '../reading/reading-state.ts'
import { remindedName } from '../reminded.ts'
import type { Plan, SentReminder } from '../schema.ts'
import { filled } from '../template/field.ts'

/** How a reminder was sent, in words. */
export const ways: Readonly<Record<SentReminder['way'], string>> = {
  '': '',
  mail: 'mail',
  phone: 'telefon',
  letter: 'brev',
  other: 'på annat sätt',
}

const reminder: Line<Omit<SentReminder, 'id' | 'party'>> = line(
  'Påminnelse skickad',
  { to: text('Till'), date: day('Datum'), way: choice('Hur', ways, '') },
  'to',
)

/** The reminders that somebody has sent before the meeting. */
export const sentReminders: {
  readonly write: (plan: Plan) => readonly string[]
  readonly read: Reader
} = {
  write: (plan) =>
    (plan.meeting.reminders ?? [])
      .filter(({ to, date }) => filled(to, date))
      .map((row) => reminder.write({ ...row, to: remindedName(plan, row) })),
  read: each(reminder, ({ meeting }, row) => {
    meeting.reminders = [...(meeting.reminders ?? []), row]
  }),
}
