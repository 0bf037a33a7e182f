import { readPersonalNumber } from '../../lib/plan/personal-number.ts'
import { childAgeWarnings } from '../../lib/regions/age-warnings.ts'
import { useOpenPlan } from './use-open-plan.ts'

/** What the region's agreement says of the child's age. */
export function AgeWarnings() {
  const { plan, session } = useOpenPlan()
  const { region, today, language } = session.state
  const warnings = childAgeWarnings(region.value, {
    birthDate: readPersonalNumber(plan.child.personalNumber)?.birthDate ?? '',
    today: today.value,
    followUp: plan.followUp.date,
  })
  return (
    <div role="status">
      {warnings.map((text) => (
        <p key={text.sv} class="nudge">
          {text[language.value]}
        </p>
      ))}
    </div>
  )
}
