import type { CareTeam } from '@medplum/fhirtypes'
import { coded } from './coded.ts'
import { compact } from './compact.ts'
import { type Context, identify, to, toLead } from './context.ts'
import { guardianKey } from './guardian.ts'

/** Everyone around the child in this plan: the child first. */
export const careTeam = (context: Context): CareTeam =>
  compact<CareTeam>({
    resourceType: 'CareTeam',
    identifier: [identify(context, 'careteam', 'team')],
    status: context.ahead ? 'proposed' : 'active',
    category: [coded('item', 'sip-team', 'SIP-team')],
    name: 'SIP-team',
    subject: to(context, 'patient'),
    participant: [
      { role: [coded('role', 'barn', 'Barnet')], member: to(context, 'patient') },
      ...context.plan.guardians.map((row) => ({
        role: [coded('role', 'vardnadshavare', 'Vårdnadshavare')],
        member: to(context, guardianKey(row), row.name),
      })),
      ...context.roles.map(({ key, person, unit }) => ({
        role: [
          key === 'role-lead'
            ? coded('role', 'kontaktperson', 'Kontaktperson')
            : coded('role', 'deltagare', 'Deltagare'),
        ],
        member: to(context, key, person || unit),
      })),
    ],
    managingOrganization: [toLead(context)],
  })
