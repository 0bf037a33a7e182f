import { useId } from 'preact/hooks'
import { shortDay } from '../../lib/i18n/dates.ts'
import { removeRow, writeRow } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Goal } from '../../lib/plan/schema.ts'
import { Select } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { usePlan } from '../forms/use-plan.ts'
import { LiveRows } from './live-rows.tsx'

/** The goals, added as the interventions are: one row, Enter, the next. */
export function GoalRows() {
  const { plan, t, session, edit } = usePlan()
  const title = useId()
  const { language, today } = session.state
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
        cells={({ description, term, due }) => [
          description,
          t.meetingPage.terms[term],
          due && shortDay(due, language.value, today.value),
        ]}
        nameOfChange={t.goals.edit}
        write={(row, patch) =>
          edit(writeRow('goals', row, patch), `${row.id}/${Object.keys(patch)[0]}`)
        }
        remove={(id) => edit(removeRow('goals', id))}
        fields={(row, set, first) => (
          <>
            <TextField
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
