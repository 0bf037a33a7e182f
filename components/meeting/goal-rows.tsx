import { useId } from 'preact/hooks'
import { shortDay } from '../../lib/dates/in-words.ts'
import { removeRow, writeRow } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Goal } from '../../lib/plan/schema.ts'
import { Select } from '../controls/choice.tsx'
import { DayField } from '../days/day-field.tsx'
import { LiveRows } from './live-rows.tsx'
import { MeetingField } from './meeting-field.tsx'
import { shownRow, useMeeting } from './use-meeting.ts'

/** The goals, added as the interventions are: one row, Enter, the next. */
export function GoalRows() {
  const { plan, shown, t, session, edit } = useMeeting()
  const title = useId()
  const { today } = session.state
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t.meetingPage.goals}</h2>
      <LiveRows<Goal>
        label={t.meetingPage.goals}
        look="goals"
        headings={[t.goals.goal, t.meetingPage.term, t.goals.due]}
        rows={plan.goals}
        empty={(id) => emptyRow.goal(id, 'short')}
        isEmpty={({ description, due }) => description.trim() === '' && due === ''}
        cells={({ term, due, ...row }) => [
          shownRow(shown.goals, { term, due, ...row }).description,
          t.meetingPage.terms[term],
          due && shortDay(due, t.calendar, today.value),
        ]}
        nameOfChange={t.goals.edit}
        write={(row, patch) =>
          edit(writeRow('goals', row, patch), `${row.id}/${Object.keys(patch)[0]}`)
        }
        remove={(id) => edit(removeRow('goals', id))}
        fields={(row, set, first) => (
          <>
            <MeetingField
              label={t.goals.goal}
              lines
              value={row.description}
              onInput={(description) => set({ description })}
              inputRef={first}
            />
            <Select
              label={t.meetingPage.term}
              value={row.term}
              options={t.meetingPage.terms}
              onChange={(term) => set({ term })}
            />
            <DayField
              label={t.goals.due}
              lies="ahead"
              value={row.due}
              onInput={(due) => set({ due })}
            />
          </>
        )}
      />
    </section>
  )
}
