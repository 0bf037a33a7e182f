import { describe, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { changesInSwedish } from '../fixtures/in-words.ts'

type Consent = Plan['consent']
const own = { id: 'own', person: 'child', form: 'oral', date: '2026-09-12', withdrawn: '' } as const
const unit = 'Skolskjutsenheten'
const added = { id: 'added', unit, person: 'mira', form: 'oral', date: '2026-11-15' } as const
const { sharing, planning } = completePlan.consent
const consent: Consent = {
  planning: [...planning, { ...own, withdrawn: '2026-10-01' }, { ...own, id: 'half', date: '' }],
  sharing: {
    ...sharing,
    grants: [...sharing.grants, own],
    addedUnits: [added, { ...added, id: 'half', unit: 'BUP', form: '' }],
    withdrawnUnits: [
      { unit: 'LSS-enheten', date: '2026-11-01' },
      { unit: 'LSS-enheten', date: '2026-11-09' },
      { unit: 'Elevhälsan', date: '' },
    ],
  },
  missingGuardianReason: 'Johan svarar inte.',
}
const told = (one: Consent, other: Consent) =>
  changesInSwedish({ ...completePlan, consent: one }, { ...completePlan, consent: other })

test('a withdrawal of a day that has not come is told as one that is to come', () => {
  const plan = { ...completePlan, consent }
  const [grant, ...others] = sharing.grants
  if (!grant) throw new Error('no grant')
  const other = {
    ...plan,
    consent: {
      ...consent,
      sharing: {
        ...consent.sharing,
        grants: [{ ...grant, withdrawn: '2026-11-20' }, ...others, own],
        withdrawnUnits: [...consent.sharing.withdrawnUnits, { unit: 'BUP', date: '2026-11-20' }],
      },
    },
  }
  const at = (today: string) => changesInSwedish(plan, other, today)
  expect(at('2026-11-19')).toEqual([
    'Mira Lind återkallar samtycket att dela uppgifter, från 20 november 2026.',
    'Samtycket återkallas för BUP, från 20 november 2026.',
  ])
  expect(at('2026-11-20')).toEqual([
    'Mira Lind har återkallat samtycket att dela uppgifter, 20 november 2026.',
    'Samtycket är återkallat för BUP, 20 november 2026.',
  ])
})

/** Another thing that each answer may be. */
const others: Record<string, string> = {
  id: 'another',
  person: 'johan',
  form: 'digital',
  date: '2026-08-01',
  withdrawn: '2026-12-01',
  validUntil: '2027-01-01',
}

/** Every answer of the consent changed, emptied, and every row taken away: where, and what it makes. */
function changed(
  part: unknown,
  path: readonly string[],
  make: (part: unknown) => unknown,
): [string, Consent][] {
  const at = path.join('/')
  if (typeof part === 'string') {
    const other = others[path.at(-1) ?? ''] ?? 'Något annat'
    const values = [...new Set([other === part ? 'written' : other, ''])]
    return values
      .filter((value) => value !== part && !(path.at(-1) === 'id' && value === ''))
      .map((value) => [`${at}: ${value || 'empty'}`, make(value) as Consent])
  }
  if (Array.isArray(part)) {
    return part.flatMap((row, index): [string, Consent][] => [
      [`${at}/${index}: gone`, make(part.toSpliced(index, 1)) as Consent],
      ...changed(row, [...path, String(index)], (value) => make(part.with(index, value))),
    ])
  }
  return Object.entries(part as object).flatMap(([key, value]) =>
    changed(value, [...path, key], (now) => make({ ...(part as object), [key]: now })),
  )
}

describe('no part of the consent changes in silence', () => {
  const all = changed(consent, [], (whole) => whole)

  test('there are many', () => expect(all.length).toBeGreaterThan(70))

  test.each(all)('%s', (_where, other) => {
    expect(told(consent, other)).not.toEqual([])
    expect(told(other, consent)).not.toEqual([])
  })

  test('a guardian who has got another name has not consented anew', () => {
    const guardians = completePlan.guardians.map((each) => ({ ...each, name: `${each.name} Ek` }))
    const plan = { ...completePlan, consent }
    const sentences = changesInSwedish(plan, { ...plan, guardians })
    expect(sentences.filter((sentence) => !sentence.startsWith('Vårdnadshavaren'))).toEqual([])
  })

  test('and nothing is told where nothing has', () => {
    expect(told(consent, structuredClone(consent))).toEqual([])
  })
})

describe('what is told', () => {
  const given = completePlan.consent
  const shared = (patch: Partial<Consent['sharing']>): Consent => ({
    ...given,
    sharing: { ...given.sharing, ...patch },
  })
  const mira = given.sharing.grants.map((grant) =>
    grant.person === 'mira' ? { ...grant, withdrawn: '2026-11-01' } : grant,
  )
  test.each<[string, Consent, Consent, string]>([
    [
      'a consent that is taken away',
      given,
      shared({ grants: given.sharing.grants.slice(1) }),
      'Borttaget: samtycket att dela uppgifter från Mira Lind.',
    ],
    [
      'a withdrawal undone',
      shared({ grants: mira }),
      given,
      'Inte längre återkallat: samtycket att dela uppgifter från Mira Lind.',
    ],
    [
      'another day',
      given,
      shared({ grants: given.sharing.grants.map((row) => ({ ...row, date: '2026-10-01' })) }),
      'Ändrat, samtycket att dela uppgifter från Mira Lind, dag: 1 oktober 2026 i stället för 11 september 2026.',
    ],
    [
      'another way',
      given,
      shared({ grants: given.sharing.grants.map((row) => ({ ...row, form: 'oral' as const })) }),
      'Ändrat, samtycket att dela uppgifter från Mira Lind, hur: muntligt i stället för skriftligt.',
    ],
    [
      'an added unit removed',
      shared({ addedUnits: [added] }),
      given,
      'Borttaget: att Skolskjutsenheten läggs till i samtycket (Mira Lind).',
    ],
    [
      'a unit’s withdrawal undone',
      shared({ withdrawnUnits: [{ unit, date: '2026-11-01' }] }),
      given,
      'Inte längre återkallat: samtycket för Skolskjutsenheten.',
    ],
    [
      'a unit withdrawn again',
      shared({ addedUnits: [added], withdrawnUnits: [{ unit, date: '2026-11-01' }] }),
      shared({ addedUnits: [added], withdrawnUnits: [{ unit, date: '2026-11-20' }] }),
      'Samtycket är återkallat för Skolskjutsenheten, 20 november 2026.',
    ],
  ])('%s', (_name, before, now, sentence) => {
    expect(told(before, now)[0]).toBe(sentence)
  })
})
