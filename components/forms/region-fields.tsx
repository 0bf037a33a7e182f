import { patchSection } from '../../lib/plan/edits.ts'
import { readPersonalNumber } from '../../lib/plan/personal-number.ts'
import { childAgeWarnings } from '../../lib/regions/age-warnings.ts'
import { TextField } from '../controls/text-field.tsx'
import { usePlan } from './use-plan.ts'

/** What the region's profile asks beside the eight fields, and what it says of the child's age. */
export function RegionFields() {
  const { plan, session, edit } = usePlan()
  const { region, today } = session.state
  const language = session.state.language.value
  const warnings = childAgeWarnings(region.value, {
    birthDate: readPersonalNumber(plan.child.personalNumber)?.birthDate ?? '',
    today: today.value,
    followUp: plan.followUp.date,
  })
  return (
    <>
      <div role="status">
        {warnings.map((text) => (
          <p key={text.sv} class="nudge">
            {text[language]}
          </p>
        ))}
      </div>
      {region.value.extraFields.map(({ id, label, help }) => (
        <TextField
          key={id}
          label={label[language]}
          hint={help?.[language]}
          rows={2}
          value={plan.extra[id] ?? ''}
          onInput={(value) => edit(patchSection('extra', { [id]: value }), `extra/${id}`)}
        />
      ))}
    </>
  )
}
