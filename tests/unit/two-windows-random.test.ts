import { describe, expect, test } from 'vitest'
import { undated } from '../../lib/plan/answers/consent.ts'
import { covers, withdrawals } from '../../lib/plan/consent.ts'
import { patchSharing } from '../../lib/plan/edits.ts'
import { gate } from '../../lib/plan/gate.ts'
import type { AddedUnit, Grant, Plan } from '../../lib/plan/schema.ts'
import { isSharingGiven } from '../../lib/plan/sharing-given.ts'
import { buh, health, joinOf, lss, school, twoWindows } from '../fixtures/two-windows.ts'

const today = '2026-10-02'
const pairs = Array.from({ length: 400 }, (_, seed) => twoWindows(seed + 1))

describe('of 400 pairs of windows that have written at random', () => {
  const lists = [
    ({ consent }: Plan) => consent.planning,
    ({ consent }: Plan) => consent.sharing.grants,
  ] as const
  const isWhole = ({ person, form, date }: Grant | AddedUnit) =>
    person !== '' && form !== '' && date !== ''

  test('who has withdrawn in either has withdrawn, until a whole new consent of a later day', () => {
    for (const { seed, base, ours, theirs, joined } of pairs) {
      for (const grants of lists) {
        for (const person of ['child', 'mira', 'johan']) {
          const isClosed = (plan: Plan) =>
            withdrawals(plan, grants(plan), today).some((each) => each.person === person)
          const changed = [ours, theirs].every(
            (plan) => JSON.stringify(plan.consent) !== JSON.stringify(base.consent),
          )
          const closed = changed ? isClosed(ours) || isClosed(theirs) : false
          const days = [ours, theirs]
            .flatMap(grants)
            .filter((each) => each.person === person)
            .map(({ withdrawn, date }) => (withdrawn !== '' && withdrawn < date ? date : withdrawn))
          const opens = grants(joined).some(
            (each) =>
              each.person === person &&
              isWhole(each) &&
              each.withdrawn === '' &&
              days.every((day) => each.date > day || day === undated),
          )
          // A withdrawn row that has been given to somebody else closes for everybody.
          const isAnybodys = withdrawals(joined, grants(joined), today).length > 0
          expect([seed, person, closed && !opens && !isAnybodys]).toEqual([seed, person, false])
        }
      }
    }
  })

  test('nobody may share in both what neither window alone lets anybody share', () => {
    const mayShare = (plan: Plan, unit: string) =>
      isSharingGiven(plan, today) && covers(plan, unit, today)
    for (const { seed, ours, theirs, joined } of pairs) {
      for (const unit of [school, health, buh, lss, 'BUP', 'BUP (Gävle)']) {
        if (!mayShare(joined, unit)) continue
        expect([seed, unit, mayShare(ours, unit) || mayShare(theirs, unit)]).toEqual([
          seed,
          unit,
          true,
        ])
      }
    }
  })

  test('no unit is covered that neither names, or that either has taken away', () => {
    const named = (plan: Plan, unit: string) =>
      covers(patchSharing({ withdrawnUnits: [] })(plan), unit, today)
    for (const { seed, base, ours, theirs, joined } of pairs) {
      for (const unit of [
        school,
        health,
        buh,
        lss,
        'BUP',
        'Elevhälsan, Hudiksvall',
        'BUP (Gävle)',
      ]) {
        if (!named(joined, unit)) continue
        const by = [named(ours, unit), named(theirs, unit)]
        expect([seed, unit, by.includes(true)]).toEqual([seed, unit, true])
        const freshly = [ours, theirs].some((plan) =>
          [
            ...plan.consent.sharing.units,
            ...(plan.consent.sharing.addedUnits ?? []).map((each) => JSON.stringify(each)),
          ].some(
            (each) =>
              ![
                ...base.consent.sharing.units,
                ...(base.consent.sharing.addedUnits ?? []).map((row) => JSON.stringify(row)),
              ].includes(each),
          ),
        )
        if (named(base, unit) && !freshly)
          expect([seed, unit, by]).toEqual([seed, unit, [true, true]])
      }
    }
  })

  test('the earlier end and the stronger protection stand', () => {
    const strength = ['none', 'sekretessmarkering', 'skyddadFolkbokforing']
    for (const { base, ours, theirs, joined } of pairs) {
      const end = (plan: Plan) => plan.consent.sharing.validUntil
      if (end(base) !== end(ours) && end(base) !== end(theirs)) {
        const ends = [end(ours), end(theirs)].filter(Boolean).sort()
        expect(end(joined)).toBe(ends[0] ?? '')
      }
      const of = ({ child }: Plan) => strength.indexOf(child.protectedIdentity)
      if (of(base) !== of(ours) && of(base) !== of(theirs)) {
        expect(of(joined)).toBe(Math.max(of(ours), of(theirs)))
      }
    }
  })

  test('no row or word of one window is lost', () => {
    const rowsOf = (plan: Plan): readonly { readonly id: string }[] => [
      ...plan.guardians,
      ...plan.goals,
      ...(plan.externalMeasures === 'none' ? [] : plan.externalMeasures),
      ...plan.consent.planning,
      ...plan.consent.sharing.grants,
      ...(plan.consent.sharing.addedUnits ?? []),
    ]
    for (const { seed, base, ours, theirs, joined } of pairs) {
      for (const plan of [ours, theirs]) {
        const fresh = rowsOf(plan).filter(({ id }) => !rowsOf(base).some((row) => row.id === id))
        const lost = fresh.filter(({ id }) => !rowsOf(joined).some((row) => row.id === id))
        expect([seed, lost]).toEqual([seed, []])
        const words = (of: Plan) => of.consent.sharing.notShared.match(/ord-\S+/g) ?? []
        for (const word of words(plan)) expect(words(joined)).toContain(word)
        const kept = [
          ...joined.consent.sharing.units,
          ...(joined.consent.sharing.addedUnits ?? []).map(({ unit }) => unit),
        ]
        const named = plan.consent.sharing.units.filter(
          (unit) => !base.consent.sharing.units.includes(unit),
        )
        for (const unit of named) expect([seed, kept.includes(unit)]).toEqual([seed, true])
      }
    }
  })

  test('the consent is the same whichever window joins, and can be read back', () => {
    const told = ({ consent }: Plan) => {
      const sorted = <Row>(rows: readonly Row[]) =>
        rows.map((row) => JSON.stringify(row, Object.keys(row as object).sort())).sort()
      const { sharing, planning } = consent
      return {
        planning: sorted(planning),
        grants: sorted(sharing.grants),
        added: sorted(sharing.addedUnits ?? []),
        units: sharing.units.toSorted(),
        withdrawnUnits: sorted(sharing.withdrawnUnits),
        validUntil: sharing.validUntil,
        notShared: sharing.notShared,
      }
    }
    for (const { base, ours, theirs, joined } of pairs) {
      expect(told(joinOf(base, theirs, ours))).toEqual(told(joined))
      expect(gate(joined).ok).toBe(true)
    }
  })
})
