import type { Plan } from '../../lib/plan/schema.ts'
import { sameUnit } from '../../lib/plan/unit.ts'

/** The people that the plan has named so far; of one unit, where the plan knows any there. */
export function knownPeople(plan: Plan, unit = ''): readonly string[] {
  const { leadPrincipal, interventions, meeting } = plan
  const named = [
    { unit: leadPrincipal.unit, person: leadPrincipal.contact },
    ...meeting.parties,
    ...interventions,
  ].map((each) => ({ unit: each.unit, person: each.person.trim() }))
  const there = named.filter((each) => each.person !== '' && sameUnit(each.unit, unit))
  const people = there.length > 0 ? there : named.filter(({ person }) => person !== '')
  return [...new Set(people.map(({ person }) => person))]
}
