import type { CareTeam } from '@medplum/fhirtypes'
import { filled } from '../plan/template/field.ts'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toLead } from './context.ts'
import { guardianKey, readGuardian } from './guardian.ts'
import { nameAt, type PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'

/** Everyone around the child in this plan: the child first. */
export const careTeam = (context: Context): CareTeam => {
  const { principal, unit } = context.plan.leadPrincipal
  return compact<CareTeam>({
    resourceType: 'CareTeam',
    identifier: [identify(context, 'careteam', 'team')],
    status: context.ahead ? 'proposed' : 'active',
    category: [concept('item', 'sip-team', 'SIP-team')],
    name: 'SIP-team',
    subject: to(context, 'patient'),
    participant: [
      { role: [concept('role', 'barn', 'Barnet')], member: to(context, 'patient') },
      ...context.plan.guardians.map((row) => ({
        role: [concept('role', 'vardnadshavare', 'Vårdnadshavare')],
        member: to(context, guardianKey(row), row.name),
      })),
      ...context.roles.map(({ key, person, unit }) => ({
        role: [
          key === 'role-lead'
            ? concept('role', 'kontaktperson', 'Kontaktperson')
            : concept('role', 'deltagare', 'Deltagare'),
        ],
        member: to(context, key, person || unit),
      })),
    ],
    managingOrganization: [
      toLead(context),
      filled(unit) && filled(principal) ? to(context, 'principal', principal) : undefined,
    ],
  })
}

/** The guardians, and the contact person of the unit that answers for the plan. */
export function readCareTeam(assembly: PlanAssembly, team: ResourceReader): void {
  team.skip('status', 'category', 'name', 'subject', 'managingOrganization')
  for (const participant of team.each('participant')) {
    const { reference } = participant.link('member')
    const held = assembly.resourceSet.at(reference)
    const role = participant.choice('role.coding.code', { kontaktperson: 'contact', barn: 'child' })
    if (team.key !== '') participant.skip('role')
    if (held?.type === 'RelatedPerson') readGuardian(assembly, held)
    else if (held?.type === 'PractitionerRole' && role === 'contact') readContact(assembly, held)
  }
}

function readContact({ plan }: PlanAssembly, contact: ResourceReader): void {
  Object.assign(plan.leadPrincipal, {
    contact: contact.words('practitioner.display'),
    role: contact.words('code.text'),
    phone: contact.words('telecom.value'),
  })
}

/** The unit that answers for the plan, and its principal. */
export function readLead(assembly: PlanAssembly, team: ResourceReader | undefined): void {
  const author = assembly.carePlan.link('author')
  const [, above] = team?.each('managingOrganization').map((each) => each.link('')) ?? []
  const held = assembly.resourceSet.at(author.reference)
  const name = nameAt(assembly, author)
  const partOf = above ?? held?.link('partOf')
  Object.assign(
    assembly.plan.leadPrincipal,
    held?.key === 'principal'
      ? { principal: name }
      : { unit: name, principal: partOf ? nameAt(assembly, partOf) : '' },
  )
}
