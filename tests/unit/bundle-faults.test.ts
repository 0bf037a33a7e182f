import type { Bundle } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { bundleFaults } from '../../lib/fhir/checks/bundle-faults.ts'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import type { FhirTransport } from '../../lib/fhir/protocol/transport.ts'
import { withChecks } from '../../lib/fhir/protocol/with-checks.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedWholePlans } from '../fixtures/generated-whole-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { seededFaults } from '../fixtures/seeded-faults.ts'

const bundle = (plan: Plan): Bundle =>
  planBundle(plan as ConsentedPlan, 'submission-1', '2026-10-05T08:00:00Z')

describe('before a plan is sent', () => {
  it.each([completePlan, beforeMeetingPlan, protectedPlan])(
    'nothing is wrong with a case',
    (plan) => {
      expect(bundleFaults(bundle(plan))).toEqual([])
    },
  )

  it('nothing is wrong with any of a thousand generated plans', () => {
    const faulty = generatedWholePlans(1000).flatMap((plan) => {
      const faults = bundleFaults(bundle(plan))
      return faults.length > 0 ? [[plan.id, ...faults]] : []
    })
    expect(faulty).toEqual([])
  }, 120_000)

  it.each(seededFaults)('finds %s', (_, seed) => {
    const faulty = bundle(completePlan)
    seed(faulty)
    expect(bundleFaults(faulty)).not.toEqual([])
  })

  it('takes no uuid for a personal number, however its figures fall', () => {
    const text = JSON.stringify(bundle(completePlan))
    const [, first = ''] = /"fullUrl":"urn:uuid:([0-9a-f-]{36})"/.exec(text) ?? []
    const alike = text.replaceAll(first, '20180314-2387-8abc-8abc-0123456789ab')
    expect(bundleFaults(JSON.parse(alike))).toEqual([])
    expect(bundleFaults(JSON.parse(text.replaceAll(first, '20180314-2387')))).not.toEqual([])
  })

  it('tells where a fault is, and nothing of the child', () => {
    const faulty = bundle({ ...completePlan, ownWish: 'hemligt' })
    for (const [, seed] of seededFaults.slice(0, 10)) seed(faulty)
    const told = bundleFaults(faulty).join()
    for (const word of ['hemligt', 'Alva', '20180314']) expect(told).not.toContain(word)
  })

  it('a faulty bundle is not sent', async () => {
    const sent: Bundle[] = []
    const transport = withChecks({
      send: async (one: Bundle) => {
        sent.push(one)
        return { ok: true, value: { type: 'transaction-response', entry: [] } }
      },
    } as unknown as FhirTransport)
    const faulty = bundle(completePlan)
    seededFaults[0]?.[1](faulty)
    expect(await transport.send(faulty, 'minimal')).toMatchObject({ code: 'bundle-fault' })
    expect(sent).toEqual([])
    expect(await transport.send(bundle(completePlan), 'minimal')).toMatchObject({ ok: true })
  })
})
