import { shortDay } from '../../lib/dates/in-words.ts'
import { addRow, patchRow, removeRow, setAnswer } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Goal } from '../../lib/plan/schema.ts'
import { RowList } from '../controls/row-list.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { PlainRowAnswers } from './plain-answers.tsx'
import { useForm } from './use-form.ts'

/** Field 8: goals in the short and the long term, and the child’s own wish. */
export function GoalsForm() {
  const { plan, t, edit } = useForm()
  return (
    <>
      <GoalsOfTerm term="short" />
      <GoalsOfTerm term="long" />
      <TextField
        label={t.goals.ownWish}
        hint={t.goals.ownWishHelp}
        rows={2}
        value={plan.ownWish}
        onInput={(wish) => edit(setAnswer('ownWish', wish), 'ownWish')}
      />
    </>
  )
}

function GoalsOfTerm({ term }: { term: Goal['term'] }) {
  const { plan, t, session, edit, newId } = useForm()
  const { today } = session.state
  const set = (row: Goal, patch: Partial<Goal>) =>
    edit(patchRow('goals', row.id, patch), `${row.id}/${Object.keys(patch)[0]}`)
  return (
    <fieldset class="group">
      <legend>{t.goals[term]}</legend>
      <RowList
        label={t.goals[term]}
        rows={plan.goals.filter((goal) => goal.term === term)}
        title={({ description }) => description}
        meta={({ due }) =>
          due ? [`${t.goals.due} ${shortDay(due, t.calendar, today.value)}`] : []
        }
        nameOfChange={t.goals.edit}
        unnamed={t.goals.unnamed}
        form={(row) => (
          <>
            <TextField
              label={t.goals.goal}
              lines
              value={row.description}
              onInput={(description) => set(row, { description })}
            />
            <DayField
              label={t.goals.due}
              lies="ahead"
              value={row.due}
              onInput={(due) => set(row, { due })}
            />
            <PlainRowAnswers list="goals" row={row} />
          </>
        )}
        add={{
          label: term === 'short' ? t.goals.addShort : t.goals.addLong,
          make: () => {
            const id = newId()
            edit(addRow('goals', emptyRow.goal(id, term)))
            return id
          },
        }}
        onRemove={(id) => edit(removeRow('goals', id))}
      />
    </fieldset>
  )
}
