import type { Plan } from '../../../lib/plan/schema.ts'
import { contentOf } from '../../../lib/plan/versions/content.ts'
import { completePlan } from '../../fixtures/complete.ts'

export type Size = { readonly interventions: number; readonly versions: number }

/** A complete plan with so many interventions, and so many versions of it as it was at a handoff. */
export function planOf({ interventions, versions }: Size): Plan {
  const rows = completePlan.interventions
  const plan: Plan = {
    ...completePlan,
    child: { ...completePlan.child, name: 'Alva Lind' },
    interventions: Array.from({ length: interventions }, (_, index) => ({
      ...(rows[index % rows.length] as Plan['interventions'][number]),
      id: `row-${index}`,
    })),
  }
  return {
    ...plan,
    versions: Array.from({ length: versions }, (_, index) => ({
      number: index + 1,
      at: '2026-10-02T08:00:00Z',
      cause: 'handoff',
      content: contentOf(plan),
    })),
  }
}
