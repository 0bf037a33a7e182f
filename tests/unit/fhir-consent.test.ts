import type { Consent, Task } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { mapPlan } from '../../lib/fhir/mapping.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const own = (plan: Plan) => {
  const gate = consentGate(plan, '2026-10-05')
  if (!gate.ok) throw new Error(gate.code)
  return mapPlan(gate.value, 'submission-1', '2026-10-05T08:00:00Z').own
}
const asked = (plan: Plan) =>
  own(plan).flatMap(({ resource }) =>
    resource.resourceType === 'Task' ? [(resource as Task).owner?.display] : [],
  )
const sharing = (plan: Plan) =>
  own(plan).find(({ key }) => key === 'consent-sharing')?.resource as Consent

describe('a unit is asked only when the consent to share covers it', () => {
  it.each([
    [
      'complete',
      completePlan,
      ['Håstaskolan', 'Barn- och ungdomshabiliteringen (BUH)', 'LSS-enheten'],
    ],
    ['before the meeting', beforeMeetingPlan, ['Socialtjänsten']],
    ['withdrawn for one unit', protectedPlan, ['BUP']],
  ])('%s', (_, plan, units) => {
    expect(asked(plan)).toEqual(units)
  })

  it('once, for all that it answers for', () => {
    const task = own(completePlan).find(({ key }) => key === 'task-unit-håstaskolan')
    expect(task?.resource).toMatchObject({ input: [{}, {}] })
  })
})

describe('the consent to share', () => {
  it('permits the units that it covers', () => {
    const { provision } = sharing(protectedPlan)
    expect(provision?.actor?.map(({ reference }) => reference.display)).toEqual(['BUP', 'HVB'])
  })

  it('denies what was withdrawn, from its day, and what must not be shared', () => {
    expect(sharing(protectedPlan).provision?.provision).toMatchObject([
      { type: 'deny', code: [{ text: 'Inte till pappa, inte till tidigare skola' }] },
      {
        type: 'deny',
        period: { start: '2026-09-14' },
        actor: [{ reference: { display: 'Gymnasieskolan' } }],
      },
    ])
  })

  it('tells who gave it, how and when', () => {
    expect(sharing(protectedPlan).verification).toMatchObject([
      { extension: [{ valueCode: 'digital' }], verified: true, verificationDate: '2026-02-27' },
      { verifiedWith: { display: 'Vårdnadshavare enligt socialtjänsten' } },
    ])
  })

  it('tells a withdrawal that a later consent has healed', () => {
    const [mira, johan] = completePlan.consent.sharing.grants
    if (!mira || !johan) throw new Error('no grants')
    const grants = [
      { ...mira, withdrawn: '2026-09-12' },
      { ...mira, id: 'later', date: '2026-09-14' },
      johan,
    ]
    const plan = {
      ...completePlan,
      consent: { ...completePlan.consent, sharing: { ...completePlan.consent.sharing, grants } },
    }
    expect(sharing(plan).verification?.map(({ verified }) => verified)).toEqual([false, true, true])
    expect(sharing(plan).performer).toHaveLength(2)
  })
})
