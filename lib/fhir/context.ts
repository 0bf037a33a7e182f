import type { Identifier } from '@medplum/fhirtypes'
import { swedishDay } from '../dates/sweden.ts'
import { attachedPdf } from '../plan/attached-pdf.ts'
import { versionsOfChild } from '../plan/same-child.ts'
import type { Plan } from '../plan/schema.ts'
import { shield } from '../plan/shield.ts'
import { sameUnit } from '../plan/unit.ts'
import { shareable } from '../plan/versions/shareable.ts'
import { isRoleOf, type Role, rolesOf } from './roles.ts'
import { type IdentifierKind, namingSystem } from './systems.ts'
import { slug, type Unit, unitsOf } from './units.ts'
import { urn } from './urn.ts'

/** What every part of the mapping needs to know. */
export type Context = {
  readonly plan: Plan
  readonly submission: string
  /** The instant of the handoff. */
  readonly now: string
  /** Its day, in Sweden. */
  readonly today: string
  /** The meeting that makes the plan is still ahead. */
  readonly ahead: boolean
  readonly units: readonly Unit[]
  /** People who act for a unit, each once. */
  readonly roles: readonly Role[]
  /** The plan as the user has printed it, in base64. */
  readonly pdf: string | undefined
}

/**
 * All that the resources of one handoff are made of. With protected identity what tells where the child
 * is is out of it from here on. Words that the family does not want shared stand in it as they do in the
 * record, with the limit beside them as a rule to deny (consent.ts): earlier versions and what was said
 * before the meeting go out without them.
 */
export function contextOf(original: Plan, submission: string, now: string): Context {
  const versions = versionsOfChild(original).map((version) => shareable(original, version))
  const plan = { ...shield(original), versions }
  const today = swedishDay(now)
  const ahead = plan.meeting.date > today
  const pdf = attachedPdf(original)?.data
  return { plan, submission, now, today, ahead, units: unitsOf(plan), roles: rolesOf(plan), pdf }
}

/** A reference: to an entry of the bundle, or only in words. */
export type Link = { readonly reference: string; readonly display?: string }

/** A reference inside the bundle, by the key of what it points at. */
export const to = ({ plan }: Context, key: string, display = ''): Link => ({
  reference: urn(plan.id, key),
  ...(display.trim() && { display: display.trim() }),
})

/** Identifies one part of the plan to the region, the same in every handoff. */
export const identify = ({ plan }: Context, kind: IdentifierKind, key: string): Identifier => ({
  system: namingSystem(kind),
  value: `${plan.id}/${key}`,
})

/** The unit that goes by a name, if the plan holds one. */
export const unitNamed = ({ units }: Context, name: string): Unit | undefined =>
  name.trim() === ''
    ? undefined
    : (units.find((unit) => sameUnit(unit.name, name)) ??
      units.find(({ key }) => key === `unit-${slug(name)}`))

/** The organisation that goes by a name, in the words of who names it. */
export function toUnit(context: Context, name: string): Link | undefined {
  const unit = unitNamed(context, name)
  return unit && to(context, unit.key, name)
}

/** The organisation that answers for the plan: its unit, or the principal where no unit is named. */
export function toLead(context: Context): Link | undefined {
  const { principal, unit } = context.plan.leadPrincipal
  if (unit.trim() !== '') return toUnit(context, unit)
  return principal.trim() === '' ? undefined : to(context, 'principal', principal)
}

/** The person who acts for a unit. */
export function toRole({ plan, roles }: Context, unit: string, person: string): Link | undefined {
  const role = roles.find((each) => isRoleOf(each, unit, person))
  return role && { reference: urn(plan.id, role.key), display: person.trim() || unit.trim() }
}
