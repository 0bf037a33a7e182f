import { shortDay } from '../../lib/dates/in-words.ts'
import { addRow, removeRow } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Intervention } from '../../lib/plan/schema.ts'
import { RowList } from '../controls/row-list.tsx'
import { InterventionForm } from './intervention-form.tsx'
import { useForm } from './use-form.ts'

/** Fields 5 and 6 are written in the same rows; field 6 asks for who and when only. */
function InterventionRows({ responsibilityOnly }: { responsibilityOnly: boolean }) {
  const { plan, t, session, edit, newId } = useForm()
  const { today } = session.state
  const day = (date: string) => date && shortDay(date, t.calendar, today.value)
  const meta = ({ unit, person, start, followUp }: Intervention) =>
    [
      [unit, person].filter(Boolean).join(', ') || t.interventions.nobody,
      [day(start), day(followUp)].filter(Boolean).join(' → '),
    ].filter(Boolean)
  return (
    <>
      {plan.interventions.length === 0 && (
        <p class="example">
          {responsibilityOnly ? t.interventions.inFive : t.interventions.example}
        </p>
      )}
      <RowList
        label={responsibilityOnly ? t.interventions.responsible : t.interventions.list}
        rows={plan.interventions}
        title={({ what }) => what}
        meta={meta}
        nameOfChange={t.interventions.edit}
        unnamed={t.interventions.unnamed}
        form={(row) => <InterventionForm row={row} withWhat={!responsibilityOnly} />}
        {...(!responsibilityOnly && {
          add: {
            label: t.interventions.add,
            make: () => {
              const id = newId()
              edit(addRow('interventions', emptyRow.intervention(id)))
              return id
            },
          },
          onRemove: (id: string) => edit(removeRow('interventions', id)),
        })}
      />
    </>
  )
}

/** Field 5: the whole rows. */
export const InterventionsForm = () => <InterventionRows responsibilityOnly={false} />

/** Field 6: the same rows, with who is responsible for each. */
export const ResponsibilityForm = () => <InterventionRows responsibilityOnly={true} />
