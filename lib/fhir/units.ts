import { bareName } from '../plan/bare-name.ts'
import type { Plan } from '../plan/schema.ts'
import { distinctUnits } from '../plan/unit.ts'

export type Unit = { readonly key: string; readonly name: string }

/** Every unit once, those of the consent first: there they stand with their whole names. */
export function unitsOf(plan: Plan): readonly Unit[] {
  const { consent, leadPrincipal, needIdentifiedBy, interventions, meeting } = plan
  const names = distinctUnits([
    ...consent.sharing.units,
    ...(consent.sharing.addedUnits ?? []).map(({ unit }) => unit),
    ...consent.sharing.withdrawnUnits.map(({ unit }) => unit),
    leadPrincipal.unit,
    needIdentifiedBy.source === 'staff' ? needIdentifiedBy.unit : '',
    ...interventions.map(({ unit }) => unit),
    ...meeting.parties.map(({ unit }) => unit),
  ])
  const units = new Map<string, Unit>()
  for (const name of names) {
    const key = `unit-${slug(name)}`
    if (!units.has(key)) units.set(key, { key, name })
  }
  return [...units.values()]
}

/** A unit's name as the end of an identifier: letters, digits and hyphens. */
export const slug = (name: string): string =>
  bareName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
