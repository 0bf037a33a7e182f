import type { Plan } from '../../lib/plan/schema.ts'
import { distinctUnits } from '../../lib/plan/unit.ts'

/** The units that the plan has named so far: suggestions, so that one unit keeps one name. */
export const knownUnits = (plan: Plan): readonly string[] =>
  distinctUnits([
    plan.leadPrincipal.unit,
    plan.needIdentifiedBy.unit,
    ...plan.consent.sharing.units,
    ...plan.interventions.map(({ unit }) => unit),
    ...plan.meeting.parties.map(({ unit }) => unit),
  ])
