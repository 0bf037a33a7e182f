import { describe, expect, test } from 'vitest'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { shielded } from '../../lib/plan/shield.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const plan = {
  ...protectedPlan,
  child: { ...protectedPlan.child, municipality: 'Norrtälje', region: 'Roslagen' },
  meeting: {
    ...protectedPlan.meeting,
    place: 'Fiskargatan 8, Hallstavik',
    notes: 'Ses i Hallstavik.',
  },
  meetingQuestion: 'Kan Sara bo kvar i Norrtälje?',
  ownWish: 'Att slippa åka från Fiskargatan 8.',
  interventions: protectedPlan.interventions.map((row) => ({
    ...row,
    result: 'Norrtäljes boende',
  })),
}

describe('protected identity', () => {
  test.each(['Norrtälje', 'Roslagen', 'Fiskargatan', 'Hallstavik'])(
    'keeps %s out of what is written, also in free words',
    (place) => {
      expect(JSON.stringify(plan)).toContain(place)
      expect(JSON.stringify(shielded(plan))).not.toContain(place)
      expect(toText(planDocument(plan))).not.toContain(place)
    },
  )

  test('says that something was left out, and leaves who answers for what', () => {
    expect(shielded(plan).meetingQuestion).toBe('Kan Sara bo kvar i (plats utelämnad)?')
    expect(shielded(plan).leadPrincipal.unit).toBe(plan.leadPrincipal.unit)
    expect(shielded(plan).interventions.map(({ unit }) => unit)).toEqual(
      plan.interventions.map(({ unit }) => unit),
    )
  })

  test('touches no other plan', () => {
    expect(shielded(completePlan)).toBe(completePlan)
  })
})
