import { describe, expect, test } from 'vitest'
import { consentGate, coveredUnits, covers } from '../../lib/plan/consent.ts'
import { createPlan } from '../../lib/plan/create.ts'
import { addRow, type Edit, patchRow, patchSharing, removeRow } from '../../lib/plan/edits.ts'
import type { Grant, Plan } from '../../lib/plan/schema.ts'
import { silentGuardians } from '../../lib/plan/silent-guardians.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'

/** The responsible units that may not be told anything. */
const uncovered = (plan: Plan): readonly string[] => [
  ...new Set(
    plan.interventions.map(({ unit }) => unit).filter((unit) => !covers(plan, unit, today)),
  ),
]

const today = '2026-10-02'
const answer = (plan: Plan, day = today) => {
  const gate = consentGate(plan, day)
  return gate.ok ? 'open' : gate.code
}

const all = (...edits: readonly Edit[]): Plan =>
  edits.reduce((plan, edit) => edit(plan), completePlan)
const planning = (id: string, patch: Partial<Grant>): Edit =>
  patchRow('planningGrants', `planning-grant-${id}`, patch)
const sharing = (id: string, patch: Partial<Grant>): Edit =>
  patchRow('sharingGrants', `sharing-grant-${id}`, patch)
const bothSharing = (patch: Partial<Grant>): Edit => {
  return (plan) => sharing('johan', patch)(sharing('mira', patch)(plan))
}
const again = (person: string, date: string): Edit =>
  addRow('sharingGrants', { id: 'again', person, form: 'oral', date, withdrawn: '' })
const withdrawnFor = (...units: readonly string[]) =>
  patchSharing({ withdrawnUnits: units.map((unit) => ({ unit, date: '2026-09-20' })) })
const every = completePlan.consent.sharing.units

describe('the gate before a handoff', () => {
  test('is open for Alva, Noah and Sara as the cases stand', () => {
    expect([completePlan, beforeMeetingPlan, protectedPlan].map((plan) => answer(plan))).toEqual([
      'open',
      'open',
      'open',
    ])
  })

  test('gives back the plan itself', () => {
    const gate = consentGate(completePlan, today)
    expect(gate.ok && gate.value).toBe(completePlan)
  })

  test('is shut for an empty plan', () => {
    expect(answer(createPlan('empty', '2026-10-02T08:00:00Z'))).toBe('planning-consent-missing')
  })

  test.each<[string, Plan]>([
    ['nobody', all((plan) => ({ ...plan, consent: { ...plan.consent, planning: [] } }))],
    ['somebody unnamed', all(planning('mira', { person: '' }), planning('johan', { person: '' }))],
    ['nobody knows how', all(planning('mira', { form: '' }), planning('johan', { form: '' }))],
    ['nobody knows when', all(planning('mira', { date: '' }), planning('johan', { date: '' }))],
    [
      'people who are in the plan no longer',
      all(removeRow('guardians', 'mira'), removeRow('guardians', 'johan')),
    ],
    [
      'guardians without a name',
      all(
        patchRow('guardians', 'mira', { name: '' }),
        patchRow('guardians', 'johan', { name: ' ' }),
      ),
    ],
  ])('misses consent to the plan: %s', (_name, plan) => {
    expect(answer(plan)).toBe('planning-consent-missing')
  })

  test.each<[string, Plan]>([
    [
      'nobody',
      all(
        removeRow('sharingGrants', 'sharing-grant-mira'),
        removeRow('sharingGrants', 'sharing-grant-johan'),
      ),
    ],
    ['somebody unnamed', all(bothSharing({ person: '' }))],
    ['nobody knows how', all(bothSharing({ form: '' }))],
    ['nobody knows when', all(bothSharing({ date: '' }))],
    ['no units', all(patchSharing({ units: [] }))],
    ['units without a name', all(patchSharing({ units: ['', ' '] }))],
  ])('misses consent to share: %s', (_name, plan) => {
    expect(answer(plan)).toBe('sharing-consent-missing')
  })

  test('one guardian of two is enough, whatever the custody', () => {
    expect(answer(all(removeRow('sharingGrants', 'sharing-grant-johan')))).toBe('open')
    expect(answer(all(removeRow('guardians', 'johan')))).toBe('open')
  })

  test('the child’s own consent counts', () => {
    expect(answer(all(bothSharing({ person: 'child' })))).toBe('open')
  })
})

describe('a withdrawal shuts the gate', () => {
  test.each<[string, Plan]>([
    [
      'of the plan, by both',
      all(planning('mira', { withdrawn: today }), planning('johan', { withdrawn: today })),
    ],
    ['of the plan, by one of two', all(planning('johan', { withdrawn: today }))],
    ['of sharing, by both', all(bothSharing({ withdrawn: today }))],
    ['of sharing, by one of two', all(sharing('mira', { withdrawn: today }))],
    ['of a consent that was never complete', all(sharing('mira', { form: '', withdrawn: today }))],
    ['for every unit', all(withdrawnFor(...every))],
    [
      'for every unit, by other names',
      all(withdrawnFor('håstaskolan', 'Elevhälsan', 'BUH', 'LSS-enheten')),
    ],
    [
      'and another person’s later consent does not open it',
      all(sharing('johan', { withdrawn: '2026-09-20' }), again('mira', '2026-09-25')),
    ],
    [
      'and an earlier consent of the same person does not either',
      all(sharing('johan', { withdrawn: '2026-09-20' }), again('johan', '2026-09-19')),
    ],
    [
      'and a later one that was withdrawn too does not',
      all(
        sharing('johan', { withdrawn: '2026-09-20' }),
        again('johan', '2026-09-25'),
        patchRow('sharingGrants', 'again', { withdrawn: '2026-09-26' }),
      ),
    ],
    [
      'and a later consent to the plan is not one to share',
      all(sharing('johan', { withdrawn: '2026-09-20' }), planning('johan', { date: '2026-09-25' })),
    ],
  ])('%s', (_name, plan) => {
    expect(answer(plan)).toBe('consent-withdrawn')
  })

  test.each([
    ['2026-09-20', 'consent-withdrawn'],
    ['2026-09-21', 'open'],
  ])('until the same person consents again on a later day: %s, %s', (date, expected) => {
    expect(answer(all(sharing('johan', { withdrawn: '2026-09-20' }), again('johan', date)))).toBe(
      expected,
    )
  })

  test('for one unit it stays open for the others', () => {
    const plan = all(withdrawnFor('BUH'))
    expect(answer(plan)).toBe('open')
    expect(coveredUnits(plan, today)).toEqual(['Håstaskolan', 'Elevhälsan', 'LSS-enheten'])
    expect(uncovered(plan)).toEqual(['BUH', 'Skolskjutsenheten'])
  })
})

describe('the last day', () => {
  test.each([
    ['2027-09-10', 'open'],
    ['2027-09-11', 'open'],
    ['2027-09-12', 'consent-expired'],
    ['2028-01-01', 'consent-expired'],
  ])('Alva’s consent on %s: %s', (day, expected) => {
    expect(answer(completePlan, day)).toBe(expected)
  })

  test('there is none where none was stated', () => {
    expect(answer(all(patchSharing({ validUntil: '' })), '2035-12-31')).toBe('open')
  })

  test('a withdrawal is told before the day', () => {
    expect(answer(all(planning('mira', { withdrawn: today })), '2028-01-01')).toBe(
      'consent-withdrawn',
    )
  })
})

describe('which units may be told', () => {
  test('a unit is known by its short form', () => {
    expect(covers(completePlan, 'BUH', today)).toBe(true)
    expect(covers(completePlan, 'HÅSTASKOLAN', today)).toBe(true)
  })

  test.each(['', 'BUP', 'Skolan', 'LSS', 'Skolskjutsenheten'])('“%s” may not', (unit) => {
    expect(covers(completePlan, unit, today)).toBe(false)
  })

  test('a namesake in another town may not', () => {
    const plan = all(patchSharing({ units: ['BUP (Gävle)'] }))
    expect(covers(plan, 'BUP (Gävle)', today)).toBe(true)
    expect(covers(plan, 'BUP (Hudiksvall)', today)).toBe(false)
  })

  test('those in Sara’s plan whom her consent does not name, or names no longer', () => {
    expect(coveredUnits(protectedPlan, today)).toEqual(['BUP', 'HVB'])
    expect(uncovered(protectedPlan)).toEqual([
      'Socialtjänsten',
      'Gymnasieskolan',
      'Ungdomsmottagningen',
    ])
  })
})

describe('guardians who have not been heard', () => {
  const without = all(removeRow('planningGrants', 'planning-grant-johan'))
  test.each<[string, Plan, readonly string[]]>([
    ['both have consented', completePlan, []],
    ['one has not, to the plan', without, ['johan']],
    ['one has not, to share', all(removeRow('sharingGrants', 'sharing-grant-mira')), ['mira']],
    ['one has withdrawn, and so answered', all(sharing('mira', { withdrawn: today })), []],
    ['sole custody', { ...without, custody: 'sole' }, []],
    ['custody unknown', { ...without, custody: 'unknown' }, []],
    [
      'nobody has been asked yet',
      {
        ...createPlan('p', '2026-10-02T08:00:00Z'),
        custody: 'joint',
        guardians: completePlan.guardians,
      },
      [],
    ],
  ])('%s', (_name, plan, silent) => {
    expect(silentGuardians(plan, today).map(({ id }) => id)).toEqual(silent)
  })
})
