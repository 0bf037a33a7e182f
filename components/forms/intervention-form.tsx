import { useState } from 'preact/hooks'
import { say } from '../../lib/plan/case.ts'
import { patchRow } from '../../lib/plan/edits.ts'
import { type Nudge, nudgesOf } from '../../lib/plan/nudge.ts'
import type { Intervention } from '../../lib/plan/schema.ts'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { knownUnits } from './known-units.ts'
import { PlainRowAnswers } from './plain-answers.tsx'
import { useForm } from './use-form.ts'

/** Vad · vem · när. A nudge comes when the user has left what it is about, never while typing. */
export function InterventionForm({ row, withWhat }: { row: Intervention; withWhat: boolean }) {
  const { plan, t, edit } = useForm()
  const [left, setLeft] = useState<ReadonlySet<Nudge['about']>>(new Set())
  const leave = (about: Nudge['about']) => setLeft(new Set([...left, about]))
  const set = (patch: Partial<Intervention>) =>
    edit(patchRow('interventions', row.id, patch), `${row.id}/${Object.keys(patch)[0]}`)
  const shown = nudgesOf(row).filter(({ about }) => left.has(about))
  return (
    <>
      {withWhat ? (
        <>
          <TextField
            label={t.interventions.what}
            lines
            value={row.what}
            onInput={(what) => set({ what })}
            onBlur={() => leave('what')}
          />
          <TextField
            label={t.interventions.need}
            lines
            hint={t.interventions.needHelp}
            value={row.need}
            onInput={(need) => set({ need })}
          />
        </>
      ) : (
        <p class="row-title">{row.what}</p>
      )}
      <div class="two">
        <TextField
          label={t.interventions.unit}
          value={row.unit}
          suggestions={knownUnits(plan)}
          onInput={(unit) => set({ unit })}
        />
        <TextField
          label={t.interventions.person}
          value={row.person}
          onInput={(person) => set({ person })}
          onBlur={() => leave('who')}
        />
      </div>
      <div class="two">
        <DayField
          label={t.interventions.start}
          lies="near"
          reach={20}
          value={row.start}
          onInput={(start) => set({ start })}
        />
        <DayField
          label={t.interventions.followUp}
          lies="ahead"
          value={row.followUp}
          onInput={(followUp) => set({ followUp })}
          onBlur={() => leave('when')}
        />
      </div>
      <PlainRowAnswers list="interventions" row={row} />
      <div role="status">
        {shown.map((nudge) => (
          <p key={nudge.about} class="nudge">
            {say(nudge, t.nudges)}
          </p>
        ))}
      </div>
    </>
  )
}
