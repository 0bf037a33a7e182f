import { regionRules } from '../../lib/i18n/sv/region-rules.ts'
import { say } from '../../lib/plan/case.ts'
import { readPersonalNumber } from '../../lib/plan/personal-number.ts'
import { childAgeWarnings } from '../../lib/regions/age-warnings.ts'
import { useOpenPlan, useWords } from '../context.ts'

/** What the region's agreement says of the child's age. */
export function AgeWarnings() {
  const { plan, session } = useOpenPlan()
  const { region, today } = session.state
  const { ageWarnings } = useWords(regionRules)
  const warnings = childAgeWarnings(region.value, {
    birthDate: readPersonalNumber(plan.child.personalNumber)?.birthDate ?? '',
    today: today.value,
    followUp: plan.followUp.date,
  })
  return (
    <div role="status">
      {warnings.map((warning) => (
        <p key={warning.code} class="nudge">
          {say(warning, ageWarnings)}
        </p>
      ))}
    </div>
  )
}
