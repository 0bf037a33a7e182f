import { describe, expect, test } from 'vitest'
import { undated } from '../../lib/plan/answers/consent.ts'
import { covers, withdrawalFor } from '../../lib/plan/consent.ts'
import {
  type Edit,
  patchRow,
  patchSection,
  patchSharing,
  removeRow,
  setAnswer,
} from '../../lib/plan/edits.ts'
import { joinPlans } from '../../lib/plan/join-windows.ts'
import type { Grant, Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import {
  buh,
  early,
  editedAt,
  everyWay,
  health,
  joinOf,
  late,
  lss,
  school,
  withBup,
} from '../fixtures/two-windows.ts'

const today = '2026-10-02'
const [mira, johan] = ['sharing-grant-mira', 'sharing-grant-johan']
const sharing = (id: string, patch: Partial<Grant>): Edit => patchRow('sharingGrants', id, patch)
const units = (...names: readonly string[]): Edit => patchSharing({ units: [...names] })
const until = (validUntil: string): Edit => patchSharing({ validUntil })
const withdrawnFor = (date: string): Edit =>
  patchSharing({ withdrawnUnits: [{ unit: school, date }] })

describe('of two windows that have both changed the consent, what closes stands', () => {
  const grantOf = (plan: Plan, id: string) =>
    plan.consent.sharing.grants.find((each) => each.id === id)

  test('a consent that one has removed and the other written in is gone', () => {
    const both = everyWay(
      completePlan,
      [removeRow('sharingGrants', mira)],
      [sharing(mira, { form: 'digital' })],
    )
    for (const plan of both) expect(grantOf(plan, mira)).toBeUndefined()
  })

  test('a unit that one has removed and the other written in is gone', () => {
    for (const plan of everyWay(
      withBup,
      [removeRow('addedUnits', 'bup')],
      [patchRow('addedUnits', 'bup', { form: 'written' })],
    )) {
      expect(covers(plan, 'BUP', today)).toBe(false)
      expect(plan.consent.sharing.addedUnits).toBeUndefined()
    }
  })

  test('a unit that one has removed and the other spelt anew is asked for anew', () => {
    for (const plan of everyWay(
      completePlan,
      [units(school, buh, lss)],
      [units(school, 'Elevhälsan, Hudiksvall', buh, lss)],
    )) {
      expect(plan.consent.sharing.units.toSorted()).toEqual([buh, school, lss].toSorted())
      expect(plan.consent.sharing.addedUnits).toMatchObject([
        { unit: 'Elevhälsan, Hudiksvall', person: '', date: '' },
      ])
      expect(covers(plan, 'Elevhälsan, Hudiksvall', today)).toBe(false)
    }
  })

  test('a unit that one has spelt anew, and a new one of the other, both stand', () => {
    for (const plan of everyWay(
      completePlan,
      [units(school, 'Elevhälsan, Hudiksvall', buh, lss)],
      [units(school, health, buh, lss, 'BUP')],
    )) {
      expect(plan.consent.sharing.units.toSorted()).toEqual(
        [school, 'Elevhälsan, Hudiksvall', buh, lss, 'BUP'].toSorted(),
      )
    }
  })

  test('a withdrawal that one has given another day and the other emptied stands', () => {
    const base = sharing(mira, { withdrawn: '2026-09-20' })(completePlan)
    for (const plan of everyWay(
      base,
      [sharing(mira, { withdrawn: '2026-09-22' })],
      [sharing(mira, { withdrawn: '' })],
    )) {
      expect(grantOf(plan, mira)?.withdrawn).toBe('2026-09-22')
    }
  })

  test('a withdrawal that one has taken away stands where the other has changed the consent too', () => {
    const base = editedAt(
      completePlan,
      early,
      sharing(mira, { withdrawn: '2026-09-20' }),
      withdrawnFor('2026-09-20'),
    )
    for (const lift of [
      [sharing(mira, { withdrawn: '' }), patchSharing({ withdrawnUnits: [] })],
      [removeRow('sharingGrants', mira), patchSharing({ withdrawnUnits: [] })],
    ]) {
      for (const plan of everyWay(base, lift, [sharing(johan, { form: 'oral' })])) {
        expect(grantOf(plan, mira)?.withdrawn).toBe('2026-09-20')
        expect(withdrawalFor(plan, school, today)?.date).toBe('2026-09-20')
        expect(grantOf(plan, johan)?.form).toBe('oral')
      }
      // Alone it is taken: it was a slip of the pen.
      const [ours, theirs] = [
        editedAt(base, early, ...lift),
        editedAt(base, late, setAnswer('ownWish', 'x')),
      ]
      expect(withdrawalFor(joinOf(base, theirs, ours), school, today)).toBeUndefined()
    }
  })

  test('a withdrawal without a day closes until one window has given it a day', () => {
    const base = sharing(mira, { withdrawn: undated })(completePlan)
    for (const plan of everyWay(
      base,
      [sharing(mira, { withdrawn: '2026-09-22' })],
      [sharing(johan, { form: 'oral' })],
    )) {
      expect(grantOf(plan, mira)?.withdrawn).toBe('2026-09-22')
    }
  })

  test('where they disagree on who said yes, nobody has', () => {
    for (const plan of everyWay(
      completePlan,
      [sharing(mira, { person: 'johan' })],
      [sharing(mira, { date: '2026-09-12' })],
    )) {
      expect(grantOf(plan, mira)?.date).toBe('')
    }
  })

  test('a guardian whom one has removed does not come back to the consent', () => {
    for (const plan of everyWay(
      completePlan,
      [removeRow('guardians', 'johan')],
      [patchRow('guardians', 'johan', { name: 'Johan Bergh' })],
    )) {
      expect(plan.guardians.map(({ id }) => id)).toEqual(['mira'])
    }
  })

  test.each(['', '2028-01-01'])('the consent ends on the earlier day, not on “%s”', (longer) => {
    for (const plan of everyWay(completePlan, [until('2027-01-01')], [until(longer)])) {
      expect(plan.consent.sharing.validUntil).toBe('2027-01-01')
    }
  })

  test('the stronger protection of the identity stands', () => {
    const protect = (protectedIdentity: Plan['child']['protectedIdentity']): Edit =>
      patchSection('child', { protectedIdentity })
    const base = protect('sekretessmarkering')(completePlan)
    for (const plan of everyWay(base, [protect('skyddadFolkbokforing')], [protect('none')])) {
      expect(plan.child.protectedIdentity).toBe('skyddadFolkbokforing')
    }
  })

  test('it is told, and only where something was decided so', () => {
    const remove = editedAt(completePlan, early, removeRow('sharingGrants', mira))
    const write = editedAt(completePlan, late, sharing(mira, { form: 'digital' }))
    const other = editedAt(completePlan, late, sharing(johan, { form: 'digital' }))
    expect(joinPlans(completePlan, write, remove).isStricter).toBe(true)
    expect(joinPlans(completePlan, other, remove).isStricter).toBe(false)
    const ends = ['2027-01-01', '2028-01-01'].map((end, index) =>
      editedAt(completePlan, index === 0 ? early : late, until(end)),
    ) as [Plan, Plan]
    expect(joinPlans(completePlan, ...ends).isStricter).toBe(true)
    expect(joinPlans(completePlan, remove, completePlan).isStricter).toBe(false)
  })
})
