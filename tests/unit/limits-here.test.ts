import { describe, expect, test } from 'vitest'
import { consentGate, coveredUnits } from '../../lib/plan/consent.ts'
import { takeOver } from '../../lib/plan/file/take-over.ts'
import type { Grant, Plan } from '../../lib/plan/schema.ts'
import { failure, success } from '../../lib/result.ts'
import type { PackagePort } from '../../lib/session/ports/package.ts'
import type { RegionPort } from '../../lib/session/ports/region.ts'
import type { Session } from '../../lib/session/session.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession } from '../fixtures/session-ports.ts'

const codeOfGate = (plan: Plan) => {
  const gate = consentGate(plan, '2026-10-02')
  return gate.ok ? 'open' : gate.code
}

describe('what was limited after the file was saved', () => {
  const { consent, preMeeting } = completePlan
  const limited = (sharing: Partial<Plan['consent']['sharing']>, notToBeSaid = ''): Plan => ({
    ...completePlan,
    changedAt: '2026-10-02T07:00:00Z',
    consent: { ...consent, sharing: { ...consent.sharing, ...sharing } },
    preMeeting: { ...preMeeting, notToBeSaid },
  })
  const old: Plan = {
    ...completePlan,
    ownWish: 'En hund',
    changedAt: '2026-09-20T07:00:00Z',
    consent: { ...consent, sharing: { ...consent.sharing, notShared: '', validUntil: '' } },
    preMeeting: { ...preMeeting, notToBeSaid: '' },
  }
  const packageOf = (plan: Plan): PackagePort => ({
    write: async () => success(new Uint8Array()),
    read: async () => success({ plan, unread: [], savedAt: '2026-10-02T08:00:00Z' }),
  })
  const regionOf = (plan: Plan): RegionPort => {
    const answer = async () => success({ plan, unread: [], receipt: null })
    const none = async () => failure('unreachable' as const)
    return { findPlans: none, fetchPlan: answer, latest: answer, asked: none, answer: none }
  }
  const ways: readonly (readonly [string, (here: Plan, file: Plan) => Promise<Session>])[] = [
    [
      'a file',
      async (here, file) => {
        const { session } = startSession({ files: { save: () => {} } })
        session.plans.put(here)
        await session.planFiles.read(async () => JSON.stringify(file))
        session.planFiles.takeOver()
        return session
      },
    ],
    [
      'a package',
      async (here, file) => {
        const { session } = startSession({ packages: packageOf(file), files: { save: () => {} } })
        session.plans.put(here)
        await session.packages.read(async () => new ArrayBuffer(1))
        session.takingOver.takeOver()
        return session
      },
    ],
    [
      'the region',
      async (here, file) => {
        const { session } = startSession({ fromRegion: regionOf(file) })
        session.plans.put(here)
        await session.takingOver.fetchPlan('CarePlan/1')
        session.takingOver.takeOver()
        return session
      },
    ],
  ]

  describe.each(ways)('stays when the plan comes from %s, and is told', (_, taken) => {
    test.each<[string, Plan, (plan: Plan) => unknown, unknown]>([
      [
        'the last day',
        limited({ validUntil: '2026-09-30', notShared: '' }),
        (plan) => codeOfGate(plan),
        'consent-expired',
      ],
      [
        'the units: one more is asked for anew',
        limited({ units: ['Håstaskolan'], notShared: '' }),
        (plan) => [
          coveredUnits(plan, '2026-10-02'),
          plan.consent.sharing.addedUnits?.map(({ unit, date }) => [unit, date]),
        ],
        [['Håstaskolan'], consent.sharing.units.slice(1).map((unit) => [unit, ''])],
      ],
      [
        'what must not be shared',
        limited({ notShared: 'Att Alva har skurit sig' }),
        (plan) => plan.consent.sharing.notShared,
        'Att Alva har skurit sig',
      ],
      [
        'what must not be said',
        limited({ notShared: '' }, 'Inte om pappa'),
        (plan) => plan.preMeeting.notToBeSaid,
        'Inte om pappa',
      ],
    ])('%s', async (_name, here, of, expected) => {
      const { state } = await taken(here, old)
      const plan = state.plan.value as Plan
      expect(plan.ownWish).toBe('En hund')
      expect(of(plan)).toEqual(expected)
      expect(state.notices.value).toContainEqual({ kind: 'left-in-file', left: ['limits'] })
    })

    test('a consent that was given after all that is said here brings its own day and units', async () => {
      const here = limited({ validUntil: '2026-09-30', units: ['Håstaskolan'], notShared: '' })
      const anew = { id: 'anew', person: 'mira', form: 'oral', date: '2026-10-03', withdrawn: '' }
      const file: Plan = {
        ...old,
        changedAt: '2026-10-03T07:00:00Z',
        consent: {
          ...old.consent,
          sharing: {
            ...old.consent.sharing,
            grants: [...consent.sharing.grants, anew as Grant],
            validUntil: '2027-10-03',
          },
        },
      }
      const { state } = await taken(here, file)
      expect(state.plan.value?.consent.sharing).toEqual(file.consent.sharing)
      expect(state.notices.value).toEqual([])
    })
  })

  test.each([
    ['on a day that had not come', 'mira', '2062-10-03'],
    ['by somebody who is not in the plan', 'gone', '2026-10-03'],
  ])('a consent %s brings neither day nor units', (_name, person, date) => {
    const here = limited({ validUntil: '2026-09-30', units: ['Håstaskolan'] })
    const { sharing } = old.consent
    const slip: Grant = { id: 'slip', person, form: 'oral', date, withdrawn: '' }
    const file: Plan = {
      ...old,
      changedAt: '2026-10-03T07:00:00Z',
      consent: {
        ...old.consent,
        sharing: { ...sharing, grants: [...sharing.grants, slip], validUntil: '2027-10-03' },
      },
    }
    const taken = takeOver(here, file)
    expect(codeOfGate(taken)).toBe('consent-expired')
    expect(
      coveredUnits(
        {
          ...taken,
          consent: { ...taken.consent, sharing: { ...taken.consent.sharing, validUntil: '' } },
        },
        '2026-10-02',
      ),
    ).toEqual(['Håstaskolan'])
  })

  test('a unit without a name is none more', () => {
    const blank = limited({ units: [...consent.sharing.units, ' '] })
    expect(takeOver(limited({}), blank).consent).toEqual(blank.consent)
  })

  test('where both say something that must not be shared, both stay', () => {
    const here = limited({ notShared: 'Inte till pappa' })
    const file = limited({ notShared: 'Inte till skolan' })
    expect(takeOver(here, file).consent.sharing.notShared).toBe('Inte till pappa\nInte till skolan')
    const none = limited({ notShared: 'Nej, inget' })
    expect(takeOver(none, file).consent.sharing.notShared).toBe('Inte till skolan')
  })

  test('a file that is narrower than what stands here is taken as it is', () => {
    const file = limited({
      units: ['Håstaskolan'],
      validUntil: '2026-12-01',
      notShared: 'Inget alls, utom skolan',
    })
    expect(takeOver(limited({ notShared: '' }), file).consent).toEqual(file.consent)
  })
})
