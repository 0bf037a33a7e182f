import { describe, expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import { type ConsentedPlan, consentGate } from '../../lib/plan/consent.ts'
import { people } from '../../lib/plan/person.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { planIn } from '../fixtures/read-plan-file.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

const today = '2026-10-02'
const grant = (id: string, person: string) =>
  ({ id, person, form: 'oral', date: '2026-10-01', withdrawn: '' }) as const
/** Of age, with a guardian whose row has the child's own name among those who consent. */
const plan: Plan = {
  ...completePlan,
  child: { ...completePlan.child, personalNumber: '20080314-2387' },
  guardians: [{ id: 'child', name: 'Mira Lind', personalNumber: '' }],
  consent: {
    ...completePlan.consent,
    planning: [grant('planning', 'child')],
    sharing: {
      ...completePlan.consent.sharing,
      grants: [grant('sharing', 'child')],
      addedUnits: [{ id: 'added', unit: 'BUP', person: 'child', form: 'oral', date: '2026-10-01' }],
    },
  },
}

describe('a guardian whose row is called as the child', () => {
  const doors: readonly (readonly [string, () => Plan])[] = [
    ['a file', () => planIn(JSON.stringify(plan))],
    ['a file that has to be mended', () => planIn(JSON.stringify({ ...plan, ownWish: 5 }))],
  ]
  test.each(doors)('has another name from %s, and what was said is the guardian’s', (_, read) => {
    const { guardians, consent } = read()
    expect(guardians).toEqual([{ id: 'guardian-child', name: 'Mira Lind', personalNumber: '' }])
    const { planning, sharing } = consent
    const said = [...planning, ...sharing.grants, ...(sharing.addedUnits ?? [])]
    expect(said.map(({ person }) => person)).toEqual(said.map(() => 'guardian-child'))
    expect(said).toHaveLength(3)
    expect(consentGate(read(), today)).toMatchObject({ code: 'own-consent-missing' })
  })

  test('has it in an earlier version too', () => {
    const { versions } = planIn(JSON.stringify(withVersion(plan, 'meeting', plan.changedAt)))
    expect(versions[0]?.content.guardians[0]?.id).toBe('guardian-child')
    expect(versions[0]?.content.consent.planning[0]?.person).toBe('guardian-child')
  })

  test('is not the child at the region either; what the child has said stays the child’s', () => {
    const bundle = planBundle(plan as ConsentedPlan, 'submission', '2026-10-02T08:00:00Z')
    const read = opened(planFromResources(storedBundle(bundle))).plan
    expect(people(read).map(({ id }) => id)).toEqual(['guardian-child', 'child'])
    expect(read.consent.planning.map(({ person }) => person)).toEqual(['child'])
  })

  test('that the plan no longer names is not the child either', () => {
    const gone: Plan = {
      ...plan,
      guardians: [],
      consent: { ...plan.consent, planning: [grant('planning', 'gone')] },
    }
    const bundle = storedBundle(
      planBundle(gone as ConsentedPlan, 'submission', '2026-10-02T08:00:00Z'),
    )
    const renamed = JSON.parse(JSON.stringify(bundle).replaceAll('guardian-gone', 'guardian-child'))
    const read = opened(planFromResources(renamed)).plan
    expect(read.consent.planning.map(({ person }) => person)).toEqual(['guardian-child'])
  })

  test('any other plan is left as it is', () => {
    expect(planIn(JSON.stringify(completePlan))).toEqual(completePlan)
  })
})

function opened<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!result.ok) throw new Error('not read')
  return result.value
}
