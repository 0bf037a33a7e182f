import { dayInWords } from '../../lib/dates/in-words.ts'
import { addRow, removeRow } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { SentReminder } from '../../lib/plan/schema.ts'
import { remindersFor, reminderTo } from '../../lib/process/sent-reminders.ts'
import { usePlan } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { RadioGroup } from '../controls/choice.tsx'
import { DayField } from '../days/day-field.tsx'
import { useDraft } from '../forms/use-draft.ts'

/** The reminders that somebody has sent to a unit or a person, and a form to note one more. */
export function SentReminders({ to }: { to: string }) {
  const { plan, t, session, edit, newId } = usePlan()
  const { today } = session.state
  const begun = useDraft<SentReminder | undefined>(`reminder/${to}`, () => undefined)
  const { draft } = begun
  const change = (patch: Partial<SentReminder>) => begun.write((now) => now && { ...now, ...patch })
  const words = ({ date, way }: SentReminder) =>
    t.process.reminded(
      dayInWords(date, t.calendar),
      way && t.process.reminderWays[way].toLocaleLowerCase('sv'),
    )
  const note = () => {
    if (!draft || draft.date === '' || draft.way === '') return
    edit((before) => addRow('reminders', reminderTo(before, draft))(before))
    begun.drop()
  }
  return (
    <div class="sent-reminders">
      {remindersFor(plan, to).map((row) => (
        <p key={row.id} class="line">
          {words(row)}
          <IconButton
            icon="trash"
            label={t.process.removeReminder(words(row))}
            onPress={() => edit(removeRow('reminders', row.id))}
          />
        </p>
      ))}
      {draft ? (
        <form
          class="row row-open"
          aria-label={t.process.noteReminder(to)}
          onSubmit={(event) => {
            event.preventDefault()
            note()
          }}
        >
          <DayField
            label={t.process.reminderDay}
            lies="behind"
            hasCome
            value={draft.date}
            onInput={(date) => change({ date })}
          />
          <RadioGroup
            label={t.process.reminderWay}
            value={draft.way}
            options={t.process.reminderWays}
            onChange={(way) => change({ way })}
          />
          <div class="row-actions">
            <Button submit disabled={draft.date === '' || draft.way === ''}>
              {t.process.noteReminderShort}
            </Button>
            <Button look="quiet" onPress={() => begun.drop()}>
              {t.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <Button
          look="quiet"
          icon="plus"
          label={t.process.noteReminder(to)}
          onPress={() =>
            begun.write(() => ({ ...emptyRow.sentReminder(newId(), to), date: today.value }))
          }
        >
          {t.process.noteReminderShort}
        </Button>
      )}
    </div>
  )
}
