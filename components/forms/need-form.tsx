import { patchSection } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { RadioGroup } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { knownUnits } from './known-units.ts'
import { useForm } from './use-form.ts'

/** Field 2: who noticed the need, when, and what they saw. */
export function NeedForm() {
  const { plan, t, edit } = useForm()
  const answers = plan.needIdentifiedBy
  const set = (patch: Partial<Plan['needIdentifiedBy']>, group?: string) =>
    edit(patchSection('needIdentifiedBy', patch), group)
  return (
    <>
      <RadioGroup
        label={t.need.source}
        value={answers.source}
        options={t.need.sources}
        onChange={(source) => set({ source })}
      />
      <TextField
        label={t.need.who}
        value={answers.who}
        onInput={(who) => set({ who }, 'need/who')}
      />
      {(answers.source !== 'family' || answers.unit !== '') && (
        <TextField
          label={t.need.unit}
          value={answers.unit}
          suggestions={knownUnits(plan)}
          onInput={(unit) => set({ unit }, 'need/unit')}
        />
      )}
      <DayField
        label={t.need.date}
        lies="behind"
        reach={20}
        value={answers.date}
        onInput={(date) => set({ date }, 'need/date')}
      />
      <TextField
        label={t.need.observed}
        rows={2}
        value={answers.observed}
        onInput={(observed) => set({ observed }, 'need/observed')}
      />
    </>
  )
}
