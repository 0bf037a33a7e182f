import { describe, expect, test } from 'vitest'
import { isConsentWithdrawn } from '../../lib/plan/consent.ts'
import { toSipFile } from '../../lib/plan/file/sip-file.ts'
import { takeOver } from '../../lib/plan/file/take-over.ts'
import type { Grant, Plan } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { success } from '../../lib/result.ts'
import type { PackagePort } from '../../lib/session/ports/package.ts'
import { completePlan } from '../fixtures/complete.ts'
import { chance } from '../fixtures/generated-plan.ts'
import { generatedWholePlan } from '../fixtures/generated-whole-plan.ts'
import { codeOf, type Holder, holders, planIn } from '../fixtures/read-plan-file.ts'
import { startSession } from '../fixtures/session-ports.ts'

// What a file or a package may hold that nobody of ours has written in it.

const elsa = { ...completePlan.child, name: 'Elsa Berg', personalNumber: '20120508-2397' }
const versioned = withVersion(completePlan, 'handoff', '2026-10-02T08:00:00Z')
const withPast = (child: Plan['child'], plan = versioned): Plan => ({
  ...plan,
  versions: plan.versions.map((each) => ({ ...each, content: { ...each.content, child } })),
})
const json = (plan: object) => JSON.stringify(plan)

describe('another child somewhere in a file', () => {
  test.each<[string, Plan['child']]>([
    ['a number', { ...completePlan.child, personalNumber: elsa.personalNumber }],
    ['a name, and no number', { ...elsa, personalNumber: '' }],
    ['both', elsa],
  ])('in an earlier version, by %s, is refused', async (_, child) => {
    const file = json(withPast(child))
    expect(codeOf(file)).toBe('other-child')
    for (const here of [[], [completePlan]]) {
      const { session } = startSession({ files: { save: () => {} } })
      for (const plan of here) session.plans.put(plan)
      await session.planFiles.read(async () => file)
      expect(session.planFiles.fault.value).toBe('other-child')
      session.planFiles.takeOver()
      expect(session.state.plans.value).toEqual(here)
    }
  })

  test('in an earlier version of the child without a number is refused where the plan here has one', async () => {
    const nameless = { ...completePlan.child, personalNumber: '' }
    const past = { ...completePlan.child, personalNumber: elsa.personalNumber }
    const { session } = startSession({ files: { save: () => {} } })
    session.plans.put(completePlan)
    const file = withPast(past, { ...versioned, child: nameless })
    await session.planFiles.read(async () => json(file))
    expect(session.planFiles.fault.value).toBe('other-child')
  })

  test('in any place is refused', () => {
    const next = chance(7)
    for (let round = 0; round < 200; round += 1) {
      const plan = JSON.parse(json({ ...generatedWholePlan(round), child: completePlan.child }))
      plan.versions = []
      const all = holders({ ...plan, handoffs: [], mended: [], otherRecords: [] })
      const holder = all[1 + Math.floor(next() * (all.length - 1))] as Holder
      holder.child =
        round % 2 === 0 ? elsa : { ...completePlan.child, personalNumber: elsa.personalNumber }
      if (plan.child.child || !json(plan).includes(elsa.personalNumber)) continue
      expect(codeOf(json(plan)), `round ${round}`).toBe('other-child')
    }
  })

  test('in an earlier version of a package is refused', async () => {
    const packages: PackagePort = {
      write: async () => success(new Uint8Array()),
      read: async () =>
        success({ plan: withPast(elsa), unread: [], savedAt: '2026-10-02T08:00:00Z' }),
    }
    const { session } = startSession({ packages, files: { save: () => {} } })
    await session.packages.read(async () => new ArrayBuffer(1))
    expect(session.packages.fault.value).toBe('other-child')
    session.takingOver.takeOver()
    expect(session.state.plans.value).toEqual([])
  })

  test('by a number that was put right does not go with a file, which can be opened', () => {
    const plan = withPast({ ...completePlan.child, personalNumber: elsa.personalNumber })
    expect(planIn(toSipFile(plan)).versions).toEqual([])
    const early = withPast({ ...completePlan.child, personalNumber: '' })
    expect(planIn(toSipFile(early)).versions).toEqual(early.versions)
  })
})

describe('a withdrawal that was noted after the file was saved', () => {
  const withdrawnBy = (grants: readonly Grant[]) =>
    grants.map((grant) => ({ ...grant, withdrawn: '2026-10-20' }))
  const { consent } = completePlan
  const later = '2026-10-20T08:00:00Z'
  const planning: Plan = {
    ...completePlan,
    changedAt: later,
    consent: { ...consent, planning: withdrawnBy(consent.planning) },
  }
  const sharing: Plan = {
    ...completePlan,
    changedAt: later,
    consent: {
      ...consent,
      sharing: { ...consent.sharing, grants: withdrawnBy(consent.sharing.grants) },
    },
  }
  const file = { ...completePlan, ownWish: 'En hund' }
  const without: Plan = {
    ...file,
    guardians: [],
    consent: { ...consent, planning: [], sharing: { ...consent.sharing, grants: [] } },
  }

  test.each<[string, Plan, Plan]>([
    ['to plan', planning, file],
    ['to share', sharing, file],
    ['to plan, in a file without the consent', planning, without],
    ['to share, in a file without the consent', sharing, without],
  ])('stays: %s', async (_, here, old) => {
    const taken = takeOver(here, old)
    expect(isConsentWithdrawn(taken, '2026-10-21')).toBe(true)
    const people = taken.guardians.map(({ id }) => id)
    expect(people).toEqual(expect.arrayContaining(here.guardians.map(({ id }) => id)))
    const { session } = startSession({ files: { save: () => {} } })
    session.plans.put(here)
    await session.planFiles.read(async () => json(old))
    session.planFiles.takeOver()
    expect(session.state.plan.value).toMatchObject({ ownWish: 'En hund' })
    expect(isConsentWithdrawn(session.state.plan.value as Plan, '2026-10-21')).toBe(true)
    expect(session.state.notices.value).toContainEqual({
      kind: 'left-in-file',
      left: ['withdrawal'],
    })
  })

  test('for a unit stays, also where the file has an earlier one', () => {
    const unit = consent.sharing.units[0] as string
    const withUnits = (plan: Plan, ...dates: readonly string[]): Plan => ({
      ...plan,
      consent: {
        ...plan.consent,
        sharing: {
          ...plan.consent.sharing,
          withdrawnUnits: dates.map((date) => ({ unit, date })),
        },
      },
    })
    const here = withUnits(completePlan, '2026-10-20')
    const units = (old: Plan) => takeOver(here, old).consent.sharing.withdrawnUnits[0]
    expect([units(file), units(withUnits(file, '2026-09-01'))]).toEqual([
      { unit, date: '2026-10-20' },
      { unit, date: '2026-10-20' },
    ])
  })

  test('stays when the plan is taken over from elsewhere, and is told', async () => {
    const packages: PackagePort = {
      write: async () => success(new Uint8Array()),
      read: async () => success({ plan: file, unread: [], savedAt: '2026-10-02T08:00:00Z' }),
    }
    const { session } = startSession({ packages, files: { save: () => {} } })
    session.plans.put(sharing)
    await session.packages.read(async () => new ArrayBuffer(1))
    session.takingOver.takeOver()
    expect(isConsentWithdrawn(session.state.plan.value as Plan, '2026-10-21')).toBe(true)
    expect(session.state.notices.value).toContainEqual({
      kind: 'left-in-file',
      left: ['withdrawal'],
    })
  })

  test('and an identity that has been protected since stays protected', async () => {
    const here: Plan = {
      ...completePlan,
      child: { ...completePlan.child, protectedIdentity: 'sekretessmarkering' },
    }
    const { session } = startSession({ files: { save: () => {} } })
    session.plans.put(here)
    await session.planFiles.read(async () => json(file))
    session.planFiles.takeOver()
    expect(session.state.plan.value?.child.protectedIdentity).toBe('sekretessmarkering')
    expect(session.state.notices.value).toContainEqual({
      kind: 'left-in-file',
      left: ['protection'],
    })
  })

  test('that the file knows of is nothing to tell', () => {
    expect(takeOver(planning, planning).consent).toEqual(planning.consent)
  })
})
