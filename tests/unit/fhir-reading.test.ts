import { describe, expect, it } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedWholePlans } from '../fixtures/generated-whole-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { returningPlan } from '../fixtures/returning-plan.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

const now = '2026-10-05T08:00:00Z'
const readBack = (plan: Plan) =>
  planFromResources(storedBundle(planBundle(plan as ConsentedPlan, 'submission-1', now)))

describe('a plan comes back from its resources', () => {
  it.each([
    ['complete', completePlan],
    ['before the meeting', beforeMeetingPlan],
    ['protected', protectedPlan],
  ])('%s', (_, plan) => {
    expect(readBack(plan)).toEqual({ ok: true, value: { plan: returningPlan(plan), unread: [] } })
  })

  it('of each of two hundred', () => {
    for (const plan of generatedWholePlans(200)) {
      const expected = { plan: returningPlan(plan), unread: [] }
      expect(readBack(plan), plan.id).toEqual({ ok: true, value: expected })
    }
  })
})
