import { describe, expect, test } from 'vitest'
import { consentGate, covers } from '../../lib/plan/consent.ts'
import { isOfAge } from '../../lib/plan/majority.ts'
import { mendPlan } from '../../lib/plan/mending.ts'
import { placesOut } from '../../lib/plan/places.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { checkChild, sameAnswer } from '../../lib/session/record/child-check.ts'
import { completePlan } from '../fixtures/complete.ts'

const { consent } = completePlan
const maker = { id: 'mended', now: '2026-11-30T08:00:00Z', newId: () => 'new' }

describe('a day that has not come', () => {
  const dated = (date: string): Plan => ({
    ...completePlan,
    consent: {
      ...consent,
      planning: consent.planning.map((row) => ({ ...row, date })),
      sharing: {
        ...consent.sharing,
        grants: consent.sharing.grants.map((row) => ({ ...row, date })),
      },
    },
  })
  test('is no consent yet', () => {
    expect(consentGate(dated('2026-11-30'), '2026-11-30').ok).toBe(true)
    expect(consentGate(dated('2030-01-01'), '2026-11-30').ok).toBe(false)
  })

  test('takes no withdrawal back, and no unit in again', () => {
    const [first] = consent.planning
    if (!first) throw new Error('The case has no consent')
    const planning = [
      { ...first, withdrawn: '2026-11-01' },
      { ...first, id: 'later', date: '2031-01-01' },
    ]
    expect(
      consentGate({ ...completePlan, consent: { ...consent, planning } }, '2026-11-30'),
    ).toEqual({
      ok: false,
      code: 'consent-withdrawn',
    })
    const sharing = {
      ...consent.sharing,
      withdrawnUnits: [{ unit: 'Håstaskolan', date: '2026-11-01' }],
      addedUnits: [
        {
          id: 'a',
          unit: 'Håstaskolan',
          person: first.person,
          form: 'oral' as const,
          date: '2033-01-01',
        },
      ],
    }
    expect(
      covers({ ...completePlan, consent: { ...consent, sharing } }, 'Håstaskolan', '2026-11-30'),
    ).toBe(false)
  })
})

test('a withdrawal that cannot be read closes the handoff', () => {
  const broken = structuredClone(completePlan) as unknown as {
    consent: { planning: { withdrawn: string }[] }
  }
  if (broken.consent.planning[0]) broken.consent.planning[0].withdrawn = '202611-02-01'
  const mended = mendPlan(broken, maker)
  expect(mended.ok && consentGate(mended.value, '2026-11-30').ok).toBe(false)
})

test.each([
  ['Dolgatan 5', 'Bor på Dolgatan\u00a05 nu.'],
  ['Dolgatan 5', 'Bor på Dolgatan  5 nu.'],
  ['Dolgatan 5', 'Bor på Dolgatan\n5 nu.'],
  ['Dolgatan 5', 'Bor på Dol\u00adgatan 5 nu.'],
  ['Dölgatan 5', 'Bor på Do\u0308lgatan 5 nu.'],
  ['Dolgatan 5 (rum 14)', 'Bor på Dolgatan 5 nu.'],
  ['Dolgatan 5 Sandviken', 'Bor på Dolgatan 5 nu.'],
  ['Sandvikens kommun', 'Bor i Sandviken nu.'],
])('a protected place is the same however it is typed: %s', (place, words) => {
  const plan = { ...completePlan, meeting: { ...completePlan.meeting, place } }
  expect(placesOut([plan])(words)).toMatch(/^Bor (på|i) \(plats utelämnad\) nu\.$/)
})

test('a number that stood in the header and now stands in the text alone is another answer', () => {
  const number = completePlan.child.personalNumber
  const seen = (by: 'header' | 'page') =>
    checkChild(completePlan, {
      own: [{ by, numbers: [number] }],
      numbers: [number],
      name: 'Alva Lind',
      persons: [],
      unreadable: false,
    })
  expect(sameAnswer(seen('header'), seen('header'))).toBe(true)
  expect(sameAnswer(seen('header'), seen('page'))).toBe(false)
})

test('a slip in the check digit does not make a person of age a child', () => {
  const slipped = (personalNumber: string): Plan => ({
    ...completePlan,
    child: { ...completePlan.child, personalNumber },
  })
  expect(isOfAge(slipped('20081101-2399'), '2026-11-30')).toBe(true)
  expect(isOfAge(slipped('20081231-2399'), '2026-11-30')).toBe(false)
  expect(isOfAge(slipped('hemligt'), '2026-11-30')).toBe(false)
})
