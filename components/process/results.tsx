import { patchRow } from '../../lib/plan/edits.ts'
import type { Goal, Intervention } from '../../lib/plan/schema.ts'
import { usePlan } from '../context.ts'
import { RadioGroup, Select } from '../controls/choice.tsx'
import { RowList } from '../controls/row-list.tsx'
import { TextField } from '../controls/text-field.tsx'

/** What became of each intervention, what it has meant for the child, and whether goals were reached. */
export function Results() {
  const { plan, t, edit } = usePlan()
  const set = (row: Intervention, patch: Partial<Intervention>) =>
    edit(patchRow('interventions', row.id, patch), `${row.id}/${Object.keys(patch)[0]}`)
  const setGoal = (row: Goal, outcome: Goal['outcome']) =>
    edit(patchRow('goals', row.id, { outcome }))
  return (
    <>
      <fieldset class="group">
        <legend>{t.interventions.list}</legend>
        <RowList
          label={t.interventions.list}
          rows={plan.interventions}
          title={({ what }) => what}
          meta={({ status, result }) => [t.followUp.statuses[status], result].filter(Boolean)}
          nameOfChange={t.followUp.editResult}
          unnamed={t.interventions.unnamed}
          form={(row) => (
            <>
              <p class="row-title">{row.what}</p>
              <RadioGroup
                label={t.followUp.status}
                value={row.status}
                options={t.followUp.statuses}
                onChange={(status) => set(row, { status })}
              />
              <TextField
                label={t.followUp.result}
                rows={2}
                value={row.result}
                onInput={(result) => set(row, { result })}
              />
              <TextField
                label={t.followUp.effect}
                rows={2}
                value={row.effect}
                onInput={(effect) => set(row, { effect })}
              />
            </>
          )}
        />
      </fieldset>
      {plan.goals.length > 0 && (
        <fieldset class="group">
          <legend>{t.followUp.goals}</legend>
          {plan.goals.map((goal) => (
            <Select
              key={goal.id}
              label={goal.description || t.goals.unnamed}
              value={goal.outcome}
              options={t.followUp.outcomes}
              onChange={(outcome) => setGoal(goal, outcome)}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
