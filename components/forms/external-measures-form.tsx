import { shortDay } from '../../lib/dates/in-words.ts'
import { addRow, patchRow, readList, removeRow, setAnswer } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { ExternalMeasure } from '../../lib/plan/schema.ts'
import { Checkbox } from '../controls/choice.tsx'
import { RowList } from '../controls/row-list.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { PlainRowAnswers } from './plain-answers.tsx'
import { useForm } from './use-form.ts'

/** Field 7: what somebody else does, row by row, or that there is nothing. */
export function ExternalMeasuresForm() {
  const { plan, t, session, edit, newId } = useForm()
  const rows = readList(plan, 'externalMeasures')
  const { today } = session.state
  const field = (row: ExternalMeasure, key: 'who' | 'what' | 'due') => ({
    label: t.measures[key],
    value: row[key],
    onInput: (value: string) =>
      edit(patchRow('externalMeasures', row.id, { [key]: value }), `${row.id}/${key}`),
  })
  return (
    <>
      {rows.length === 0 && (
        <Checkbox
          label={t.measures.none}
          checked={plan.externalMeasures === 'none'}
          onChange={(none) => edit(setAnswer('externalMeasures', none ? 'none' : []))}
        />
      )}
      {plan.externalMeasures !== 'none' && (
        <RowList
          label={t.measures.list}
          rows={rows}
          title={({ who, what }) => [who, what].filter(Boolean).join(': ')}
          meta={({ due }) =>
            due ? [`${t.measures.due} ${shortDay(due, t.calendar, today.value)}`] : []
          }
          nameOfChange={t.measures.edit}
          unnamed={t.measures.unnamed}
          form={(row) => (
            <>
              <TextField {...field(row, 'who')} />
              <TextField {...field(row, 'what')} lines />
              <DayField {...field(row, 'due')} lies="ahead" />
              <PlainRowAnswers list="externalMeasures" row={row} />
            </>
          )}
          add={{
            label: t.measures.add,
            make: () => {
              const id = newId()
              edit(addRow('externalMeasures', emptyRow.externalMeasure(id)))
              return id
            },
          }}
          onRemove={(id) => edit(removeRow('externalMeasures', id))}
        />
      )}
    </>
  )
}
