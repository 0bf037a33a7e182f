import type { Plan, PlanContent } from './schema.ts'

/** What a guardian's row is called that has the child's own name among those who consent. */
export const guardianNotChild = (id: string): string => (id === 'child' ? 'guardian-child' : id)

/**
 * The plan, and each earlier version, with no guardian's row under the id that means the child itself.
 * Nobody knows who said what was said under it: it is the guardian's, so that it never counts as the
 * child's own.
 */
export const withGuardiansApart = (plan: Plan): Plan => ({
  ...apart(plan),
  versions: plan.versions.map((version) => ({ ...version, content: apart(version.content) })),
})

function apart<Said extends PlanContent>(plan: Said): Said {
  if (plan.guardians.every(({ id }) => id !== 'child')) return plan
  const { consent } = plan
  const said = <Row extends { readonly person: string }>(rows: readonly Row[] = []): Row[] =>
    rows.map((row) => ({ ...row, person: guardianNotChild(row.person) }))
  const { addedUnits, ...sharing } = consent.sharing
  return {
    ...plan,
    guardians: plan.guardians.map((row) => ({ ...row, id: guardianNotChild(row.id) })),
    consent: {
      ...consent,
      planning: said(consent.planning),
      sharing: {
        ...sharing,
        grants: said(sharing.grants),
        ...(addedUnits && { addedUnits: said(addedUnits) }),
      },
    },
  }
}
