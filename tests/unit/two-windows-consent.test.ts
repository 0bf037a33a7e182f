import { describe, expect, test } from 'vitest'
import { covers, withdrawalFor, withdrawals } from '../../lib/plan/consent.ts'
import {
  addRow,
  type Edit,
  patchRow,
  patchSection,
  patchSharing,
  removeRow,
  setAnswer,
} from '../../lib/plan/edits.ts'
import { gate } from '../../lib/plan/gate.ts'
import { joinPlans, mergePlans } from '../../lib/plan/merge.ts'
import type { AddedUnit, Grant, Plan } from '../../lib/plan/schema.ts'
import { undated } from '../../lib/plan/schema-consent.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { chance } from '../fixtures/generated-plan.ts'

const early = '2026-10-02T10:00:00Z'
const late = '2026-10-02T10:00:01Z'
const today = '2026-10-02'

const edited = (from: Plan, at: string, ...edits: readonly Edit[]): Plan => ({
  ...edits.reduce((plan, edit) => edit(plan), from),
  changedAt: at,
})

const [mira, johan] = ['sharing-grant-mira', 'sharing-grant-johan']
const sharing = (id: string, patch: Partial<Grant>): Edit => patchRow('sharingGrants', id, patch)
const units = (...names: readonly string[]): Edit => patchSharing({ units: [...names] })
const [school, health, buh, lss] = completePlan.consent.sharing.units as [
  string,
  string,
  string,
  string,
]
const bup: AddedUnit = {
  id: 'bup',
  unit: 'BUP',
  person: 'mira',
  form: 'oral',
  date: '2026-09-28',
}
const withBup = addRow('addedUnits', bup)(completePlan)
const until = (validUntil: string): Edit => patchSharing({ validUntil })
const withdrawnFor = (date: string): Edit =>
  patchSharing({ withdrawnUnits: [{ unit: school, date }] })

/** In either order, and whoever wrote last. */
const everyWay = (base: Plan, one: readonly Edit[], other: readonly Edit[]): readonly Plan[] =>
  [
    [early, late],
    [late, early],
    [late, late],
  ].flatMap(([first = '', second = '']) => {
    const [ours, theirs] = [edited(base, first, ...one), edited(base, second, ...other)]
    return [mergePlans(base, ours, theirs), mergePlans(base, theirs, ours)]
  })

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
    const base = edited(
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
        edited(base, early, ...lift),
        edited(base, late, setAnswer('ownWish', 'x')),
      ]
      expect(withdrawalFor(mergePlans(base, theirs, ours), school, today)).toBeUndefined()
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
    const remove = edited(completePlan, early, removeRow('sharingGrants', mira))
    const write = edited(completePlan, late, sharing(mira, { form: 'digital' }))
    const other = edited(completePlan, late, sharing(johan, { form: 'digital' }))
    expect(joinPlans(completePlan, write, remove).isStricter).toBe(true)
    expect(joinPlans(completePlan, other, remove).isStricter).toBe(false)
    const ends = ['2027-01-01', '2028-01-01'].map((end, index) =>
      edited(completePlan, index === 0 ? early : late, until(end)),
    ) as [Plan, Plan]
    expect(joinPlans(completePlan, ...ends).isStricter).toBe(true)
    expect(joinPlans(completePlan, remove, completePlan).isStricter).toBe(false)
  })
})

describe('what only one window has written is not lost', () => {
  test('a measure stands, and “none” gives way, whoever wrote last', () => {
    const row = { id: 'new', who: 'Mormor', what: 'Skjutsar', due: '' }
    const base = setAnswer('externalMeasures', [])(completePlan)
    for (const plan of everyWay(
      base,
      [setAnswer('externalMeasures', 'none')],
      [addRow('externalMeasures', row)],
    )) {
      expect(plan.externalMeasures).toEqual([row])
    }
  })

  test('both windows’ words on what must not be shared or said stand', () => {
    const base = edited(completePlan, early, patchSharing({ notShared: 'Adressen.' }))
    for (const plan of everyWay(
      base,
      [
        patchSharing({ notShared: 'Adressen. Skolan.' }),
        patchSection('preMeeting', { notToBeSaid: 'Flytten' }),
      ],
      [
        patchSharing({ notShared: 'Adressen. Mormor.' }),
        patchSection('preMeeting', { notToBeSaid: 'Hunden' }),
      ],
    )) {
      for (const words of ['Adressen', 'Skolan', 'Mormor']) {
        expect(plan.consent.sharing.notShared).toContain(words)
      }
      for (const words of ['Flytten', 'Hunden']) {
        expect(plan.preMeeting.notToBeSaid).toContain(words)
      }
    }
  })

  test('two versions of the same instant both survive, each with an instant of its own', () => {
    const one = withVersion(
      edited(completePlan, early, setAnswer('ownWish', 'En hund')),
      'meeting',
      late,
    )
    const other = withVersion(
      edited(completePlan, early, setAnswer('ownWish', 'En katt')),
      'meeting',
      late,
    )
    const { versions } = mergePlans(completePlan, one, other)
    const kept = versions.map(({ content }) => content.ownWish)
    expect(kept).toContain('En hund')
    expect(kept).toContain('En katt')
    expect(new Set(versions.map(({ at }) => at)).size).toBe(versions.length)
    expect(mergePlans(other, other, mergePlans(completePlan, one, other)).versions).toEqual(
      versions,
    )
  })

  test('a reminder stands where the other window has removed the last one', () => {
    const reminder = (id: string) =>
      addRow('reminders', { id, to: 'BUP', date: today, way: 'mail' })
    const base = reminder('old')(completePlan)
    for (const plan of everyWay(base, [removeRow('reminders', 'old')], [reminder('new')])) {
      expect(plan.meeting.reminders?.map(({ id }) => id)).toEqual(['new'])
    }
  })
})

describe('of 400 pairs of windows that have written at random', () => {
  const days = ['', '2026-09-10', '2026-09-20', '2026-09-28', '2026-10-01'] as const
  const pairs = Array.from({ length: 400 }, (_, seed) => pairOf(seed + 1))

  /** Two windows with some edits each, from one base with something of everything. */
  function pairOf(seed: number) {
    const next = chance(seed)
    const one = <Value>(values: readonly [Value, ...Value[]]): Value =>
      values[Math.floor(next() * values.length)] ?? values[0]
    const day = () => one(days)
    const person = () => one(['', 'child', 'mira', 'johan'])
    const form = () => one(['', 'written', 'oral', 'digital'] as const)
    const unit = () =>
      one([school, health, buh, lss, 'BUP', 'BUH', 'Elevhälsan, Hudiksvall', 'BUP (Gävle)'])
    const list = () => one(['planningGrants', 'sharingGrants'] as const)
    const withdrawn = () => one(['', undated, day()])
    let rows = 0
    const id = () => {
      rows += 1
      return `new-${seed}-${rows}`
    }
    const edit = (): Edit => {
      const name = list()
      const rowId = `${name === 'planningGrants' ? 'planning' : 'sharing'}-grant-${one(['mira', 'johan', 'again'])}`
      return one<() => Edit>([
        () => removeRow(name, rowId),
        () => patchRow(name, rowId, { withdrawn: withdrawn() }),
        () => patchRow(name, rowId, { withdrawn: withdrawn() }),
        () =>
          patchRow(
            name,
            rowId,
            one<Partial<Grant>>([{ date: day() }, { form: form() }, { person: person() }]),
          ),
        () =>
          addRow(name, { id: id(), person: person(), form: form(), date: day(), withdrawn: '' }),
        () =>
          addRow('addedUnits', {
            id: id(),
            unit: unit(),
            person: person(),
            form: form(),
            date: day(),
          }),
        () => removeRow('addedUnits', 'bup'),
        () =>
          patchRow(
            'addedUnits',
            'bup',
            one<Partial<AddedUnit>>([{ unit: unit() }, { date: day() }, { person: person() }]),
          ),
        () => (plan) => {
          const { units: now } = plan.consent.sharing
          const left = now.filter(() => next() > 0.3)
          return units(...new Set([...left, unit()]))(plan)
        },
        () => (plan) =>
          patchSharing({
            withdrawnUnits: [
              ...plan.consent.sharing.withdrawnUnits.filter(() => next() > 0.5),
              { unit: unit(), date: day() },
            ],
          })(plan),
        () => patchSharing({ withdrawnUnits: [] }),
        () => until(day()),
        () => (plan) =>
          patchSharing({ notShared: `${plan.consent.sharing.notShared} ord-${id()}.` })(plan),
        () =>
          addRow('goals', {
            id: id(),
            term: 'short',
            description: 'Sova',
            due: day(),
            outcome: '',
          }),
        () => addRow('guardians', { id: id(), name: 'Ny', personalNumber: '' }),
        () => setAnswer('ownWish', `ord-${id()}`),
        () =>
          patchSection('child', {
            protectedIdentity: one(['none', 'sekretessmarkering', 'skyddadFolkbokforing'] as const),
          }),
        () => setAnswer('externalMeasures', 'none'),
        () => addRow('externalMeasures', { id: id(), who: 'Mormor', what: 'Läser', due: '' }),
      ])()
    }
    const some = (count: number) => Array.from({ length: count }, edit)
    const again = (list: 'planningGrants' | 'sharingGrants', of: string): Edit =>
      addRow(list, {
        id: `${of}-grant-again`,
        person: 'mira',
        form: 'oral',
        date: '2026-09-28',
        withdrawn: '',
      })
    const base = edited(
      withBup,
      early,
      again('planningGrants', 'planning'),
      again('sharingGrants', 'sharing'),
      ...some(3),
    )
    const ours = edited(base, one([early, late]), ...some(1 + Math.floor(next() * 3)))
    const theirs = edited(base, one([early, late]), ...some(1 + Math.floor(next() * 3)))
    return { seed, base, ours, theirs, joined: mergePlans(base, ours, theirs) }
  }

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
      expect(told(mergePlans(base, theirs, ours))).toEqual(told(joined))
      expect(gate(joined).ok).toBe(true)
    }
  })
})
