import { describe, expect, test } from 'vitest'
import { covers } from '../../lib/plan/consent.ts'
import { addRow, type Edit, patchRow, patchSharing, removeRow } from '../../lib/plan/edits.ts'
import type { Grant, Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import {
  buh,
  early,
  editedAt,
  everyWay,
  health,
  lss,
  school,
  withBup,
} from '../fixtures/two-windows.ts'

const today = '2026-10-02'
const [mira, johan] = ['sharing-grant-mira', 'sharing-grant-johan']
const sharing = (id: string, patch: Partial<Grant>): Edit => patchRow('sharingGrants', id, patch)
const units = (...names: readonly string[]): Edit => patchSharing({ units: [...names] })
const until = (validUntil: string): Edit => patchSharing({ validUntil })
const grantOf = (plan: Plan, id: string) =>
  plan.consent.sharing.grants.find((each) => each.id === id)

describe('two windows together open nothing that neither has opened', () => {
  test('a unit that one has renamed and the other withdrawn is asked for anew by its new name', () => {
    const withdraw = patchSharing({ withdrawnUnits: [{ unit: health, date: '2026-10-01' }] })
    for (const plan of everyWay(
      completePlan,
      [units(school, 'Barnhälsan', buh, lss)],
      [withdraw],
    )) {
      expect(plan.consent.sharing.units.toSorted()).toEqual([buh, school, lss].toSorted())
      expect(plan.consent.sharing.addedUnits).toMatchObject([
        { unit: 'Barnhälsan', person: '', date: '' },
      ])
      expect(covers(plan, health, today)).toBe(false)
    }
    const withdrawBup = patchSharing({ withdrawnUnits: [{ unit: 'BUP', date: '2026-10-01' }] })
    const rename = patchRow('addedUnits', 'bup', { unit: 'Barnpsyk' })
    for (const plan of everyWay(withBup, [rename], [withdrawBup])) {
      expect(['BUP', 'Barnpsyk'].map((unit) => covers(plan, unit, today))).toEqual([false, false])
      expect(plan.consent.sharing.addedUnits).toMatchObject([{ unit: 'Barnpsyk', date: '' }])
    }
  })

  test.each<[string, Partial<Grant>, Partial<Grant>, Partial<Grant>]>([
    ['how in one and when in the other', {}, { form: 'oral' }, { date: '2026-09-28' }],
    [
      'who and how in one, when in the other',
      { person: '' },
      { person: 'mira', form: 'oral' },
      { date: '2026-09-28' },
    ],
  ])('nobody has said yes of whom one window knows half: %s', (_, was, one, other) => {
    const base = sharing(mira, { form: '', date: '', ...was })(completePlan)
    for (const plan of everyWay(base, [sharing(mira, one)], [sharing(mira, other)])) {
      expect(grantOf(plan, mira)?.date).toBe('')
    }
    const row = { unit: 'BUP', person: 'mira', form: '', date: '', ...was } as const
    const added = addRow('addedUnits', { id: 'bup', ...row })(completePlan)
    for (const plan of everyWay(
      added,
      [patchRow('addedUnits', 'bup', one)],
      [patchRow('addedUnits', 'bup', other)],
    )) {
      expect(covers(plan, 'BUP', today)).toBe(false)
    }
  })

  test('what the same window has said whole stands, also where the other has begun to say it', () => {
    const base = sharing(mira, { form: '', date: '' })(completePlan)
    const whole = { form: 'oral', date: '2026-09-28' } as const
    for (const plan of everyWay(base, [sharing(mira, whole)], [sharing(mira, { form: 'oral' })])) {
      expect(grantOf(plan, mira)).toMatchObject(whole)
    }
  })

  test('a consent that one has noted does not cover a unit that only the other has named', () => {
    const closed = editedAt(
      completePlan,
      early,
      removeRow('sharingGrants', mira),
      removeRow('sharingGrants', johan),
    )
    const given = { person: 'mira', form: 'oral', date: '2026-09-28', withdrawn: '' } as const
    for (const [base, opens] of [
      [closed, addRow('sharingGrants', { id: 'new', ...given })],
      [until('2026-10-01')(completePlan), until('2027-10-01')],
      [
        sharing(johan, { withdrawn: '2026-09-01' })(completePlan),
        sharing(johan, { withdrawn: '' }),
      ],
    ] as const) {
      const name = units(school, health, buh, lss, 'BUP')
      for (const plan of everyWay(base, [opens], [name])) {
        expect(plan.consent.sharing.units).toEqual([school, health, buh, lss])
        expect(plan.consent.sharing.addedUnits).toMatchObject([{ unit: 'BUP', date: '' }])
        expect([school, 'BUP'].map((unit) => covers(plan, unit, today))).toEqual([true, false])
      }
    }
  })
})
