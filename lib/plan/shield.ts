import type { Plan } from './schema.ts'

/**
 * With protected identity no address, no telephone and nothing that tells where the child is leaves
 * the device (OSL 22 kap. 1 §, folkbokföringslagen 16 §). Applied before anything is written or
 * mapped, so that no part of it can forget.
 */
export const shielded = (plan: Plan): Plan =>
  plan.child.protectedIdentity === 'none'
    ? plan
    : {
        ...plan,
        child: { ...plan.child, municipality: '', region: '' },
        leadPrincipal: { ...plan.leadPrincipal, phone: '' },
        meeting: { ...plan.meeting, place: '' },
      }
