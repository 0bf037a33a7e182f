import { bareName } from '../plan/bare-name.ts'
import type { Plan } from '../plan/schema.ts'
import { filled } from '../plan/template/field.ts'
import { sameUnit } from '../plan/unit.ts'

/** A person who acts for a unit, or the unit's function where nobody is named. */
export type Role = {
  readonly key: string
  readonly unit: string
  readonly person: string
  readonly title?: string
  readonly phone?: string
}

/** The people whom the plan names, each once for each unit; a party may lack a name. */
export function rolesOf(plan: Plan): readonly Role[] {
  const { leadPrincipal: lead, needIdentifiedBy: need, interventions, meeting } = plan
  const named: readonly Role[] = [
    {
      key: 'role-lead',
      unit: lead.unit || lead.principal,
      person: lead.contact,
      title: lead.role,
      phone: lead.phone,
    },
    ...(need.source === 'staff' ? [{ key: 'role-need', unit: need.unit, person: need.who }] : []),
    ...interventions.map(({ id, unit, person }) => ({ key: `role-${id}`, unit, person })),
  ].filter(({ key, person, title = '', phone = '' }) =>
    filled(person, ...(key === 'role-lead' ? [title, phone] : [])),
  )
  const parties = meeting.parties
    .map(({ id, unit, person }): Role => ({ key: `role-party-${id}`, unit, person }))
    .filter(({ unit, person }) => unit.trim() + person.trim() !== '')
  return [...named, ...parties].filter(
    ({ unit, person }, index, all) =>
      all.findIndex((other) => isRoleOf(other, unit, person)) === index,
  )
}

/** Whether a role is that of this person in this unit. */
export const isRoleOf = (role: Role, unit: string, person: string): boolean =>
  bareName(role.person) === bareName(person) &&
  (bareName(role.unit) === bareName(unit) || sameUnit(role.unit, unit))
