import { describe, expect, test } from 'vitest'
import { consentGate } from '../../lib/plan/consent.ts'
import { addRow, type Edit, patchRow, patchSection, patchSharing } from '../../lib/plan/edits.ts'
import type { AddedUnit, Plan } from '../../lib/plan/schema.ts'
import { consentObtained } from '../../lib/plan/template/consent-obtained.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'
import { edited } from '../fixtures/process-plans.ts'

const today = '2026-11-20'
const told = (plan: Plan, day = today) =>
  consentObtained.assess(plan, day).reasons.map(inSwedish('reasons'))
const adds = (person: string, date = '2026-11-15'): Edit => {
  const row: AddedUnit = { id: `${person}-${date}`, unit: 'BUP', person, form: 'oral', date }
  return addRow('addedUnits', row)
}
const withdrawnFor = (...withdrawnUnits: { unit: string; date: string }[]) =>
  patchSharing({ withdrawnUnits })
const all = (...edits: readonly Edit[]) => edited(completePlan, ...edits)
const asksJohan =
  'Vid gemensam vårdnad tillfrågas båda. Ange varför samtycke saknas från Johan Berg för BUP.'

describe('a unit that one guardian of two has taken into the consent (FB 6 kap. 13 §)', () => {
  test.each<[string, Plan, readonly string[]]>([
    ['by one alone', all(adds('mira')), [asksJohan]],
    ['by each of them', all(adds('mira'), adds('johan', '2026-11-16')), []],
    ['by one alone, on a day that has not come', all(adds('mira', '2026-12-24')), []],
    [
      'by one alone, withdrawn since',
      all(adds('mira'), withdrawnFor({ unit: 'BUP', date: today })),
      [],
    ],
    [
      'by both, withdrawn, and by one anew',
      all(
        adds('mira', '2026-11-01'),
        adds('johan', '2026-11-01'),
        withdrawnFor({ unit: 'BUP', date: '2026-11-05' }),
        adds('mira'),
      ),
      [asksJohan],
    ],
    [
      'one that both had consented to from the first',
      all(patchSharing({ units: ['BUP', 'Elevhälsan'] }), adds('mira')),
      [],
    ],
    ['by one alone who has custody alone', { ...all(adds('mira')), custody: 'sole' }, []],
    [
      'with a reason',
      all(adds('mira'), patchSection('consent', { missingGuardianReason: 'Johan svarar inte.' })),
      [],
    ],
  ])('%s', (_name, plan, expected) => {
    expect(told(plan)).toEqual(expected)
    expect(consentGate(plan, today).ok).toBe(true)
  })
})

describe('a child’s own consent (by age and maturity, and no age is written down)', () => {
  const own = {
    id: 'own',
    person: 'child',
    form: 'oral',
    date: '2026-11-10',
    withdrawn: '',
  } as const
  const alone = all(patchSection('consent', { planning: [own] }), patchSharing({ grants: [own] }))
  const asks = (from: string) =>
    `Bara Alva Lind har samtyckt. Vad ett barns eget samtycke räcker till beror på ålder och mognad. Ange varför samtycke saknas från ${from}.`

  test.each<[string, Plan, readonly string[]]>([
    ['with joint custody', alone, [asks('Mira Lind, Johan Berg')]],
    [
      'with nothing said of custody',
      { ...alone, custody: 'unknown' },
      [asks('Mira Lind, Johan Berg')],
    ],
    [
      'with one guardian',
      { ...alone, custody: 'sole', guardians: completePlan.guardians.slice(0, 1) },
      [asks('Mira Lind')],
    ],
    ['with no guardian in the plan', { ...alone, guardians: [] }, [asks('vårdnadshavarna')]],
    ['with a reason', patchSection('consent', { missingGuardianReason: 'Mogen.' })(alone), []],
    ['beside both guardians’', all(addRow('planningGrants', own)), []],
    ['from 18', patchSection('child', { personalNumber: '20081101-2384' })(alone), []],
  ])('alone, %s: told, and no hindrance', (_name, plan, expected) => {
    expect(told(plan)).toEqual(expected)
    expect(consentGate(plan, today).ok).toBe(true)
  })
})

test('a guardian who has consented to one and the child to the other: it is said to which', () => {
  const { planning, sharing } = completePlan.consent
  const [first] = planning
  if (!first) throw new Error('No grant')
  const own = { ...first, id: 'own', person: 'child' }
  const one = {
    ...completePlan,
    custody: 'sole',
    guardians: completePlan.guardians.slice(0, 1),
  } as const
  const plan = (made: typeof planning, shared: typeof planning): Plan => ({
    ...one,
    consent: { ...one.consent, planning: made, sharing: { ...sharing, grants: shared } },
  })
  expect(told(plan([first], [own]))[0]).toMatch(
    /^Bara Alva Lind har samtyckt till att enheterna delar uppgifter\. .* saknas från Mira Lind\.$/,
  )
  expect(told(plan([own], [first]))[0]).toMatch(
    /^Bara Alva Lind har samtyckt till att planen görs\. .* saknas från Mira Lind\.$/,
  )
})

describe('a consent of a day that has not come', () => {
  const ahead = 'Dagen, 2 oktober 2206, har inte kommit.'
  const typed = { date: '2206-10-02' }
  test('is told as that, and not as one that lacks', () => {
    const plan = all(
      patchRow('planningGrants', 'planning-grant-mira', typed),
      patchRow('planningGrants', 'planning-grant-johan', typed),
    )
    expect(told(plan)).toEqual([ahead])
    expect(consentGate(plan, today).ok).toBe(false)
  })

  test('also where the other guardian’s stands', () => {
    expect(told(patchRow('planningGrants', 'planning-grant-johan', typed)(completePlan))).toEqual([
      ahead,
    ])
  })
})

describe('who has withdrawn has answered', () => {
  const byJohan = patchRow('planningGrants', 'planning-grant-johan', { withdrawn: '2026-11-10' })

  test('is told as that, and not asked for as one who lacks', () => {
    expect(told(all(byJohan))).toEqual([
      'Johan Berg har den 10 november 2026 återkallat samtycket till att planen görs. Planen kan inte lämnas över.',
    ])
  })

  test('and where all have, nobody is asked for the consent that is withdrawn', () => {
    const byMira = patchRow('planningGrants', 'planning-grant-mira', { withdrawn: '2026-11-10' })
    expect(told(all(byJohan, byMira)).join()).not.toContain('Ange vem')
  })

  test('on a day to come: the day has not come, and it closes at once', () => {
    const plan = all(
      patchRow('planningGrants', 'planning-grant-johan', { withdrawn: '2026-12-24' }),
    )
    const sentence = told(plan)
    expect(sentence).toEqual([
      'Johan Berg återkallar samtycket till att planen görs. Dagen, 24 december 2026, har inte kommit. Planen kan inte lämnas över.',
    ])
    expect(consentGate(plan, today)).toMatchObject({ code: 'consent-withdrawn' })
    expect(told(plan, '2026-12-24').join()).toContain('har den 24 december 2026 återkallat')
  })

  test('a unit on a day to come: so too', () => {
    const plan = all(withdrawnFor({ unit: 'LSS-enheten', date: '2026-12-24' }))
    const warnings = consentObtained.assess(plan, today).warnings.map(inSwedish('reasons'))
    expect(warnings[0]).toBe(
      'Samtycket för LSS-enheten återkallas. Dagen, 24 december 2026, har inte kommit. Enheten får inte planen.',
    )
  })

  test('a grown-up’s own: she is told to have withdrawn, and is not asked again', () => {
    const row = {
      person: 'child',
      form: 'oral',
      date: '2026-11-12',
      withdrawn: '2026-11-18',
    } as const
    const plan = all(
      patchSection('child', { personalNumber: '20081101-2384' }),
      addRow('planningGrants', { ...row, id: 'own-planning' }),
      addRow('sharingGrants', { ...row, id: 'own-sharing', withdrawn: '' }),
    )
    expect(told(plan)).toEqual([
      'Alva Lind har den 18 november 2026 återkallat samtycket till att planen görs. Planen kan inte lämnas över.',
    ])
  })
})
