import { describe, expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { shield } from '../../lib/plan/shield.ts'
import { withoutTelephones } from '../../lib/plan/telephones.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { deviationDocument } from '../../lib/process/deviation.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { completePlan } from '../fixtures/complete.ts'
import { leaves, planted } from '../fixtures/free-texts.ts'

const today = '2026-10-05'
const now = '2026-10-05T08:00:00Z'
const number = '0293-123 45'
const figures = /0293|123 45/

/** Every answer in free words, every name and every unit has a telephone in it. */
const told: Plan = (() => {
  const open = planted(
    { ...completePlan, child: { ...completePlan.child, protectedIdentity: 'sekretessmarkering' } },
    `tfn ${number}`,
  )
  const named = <Row extends { unit: string }>(row: Row): Row => ({
    ...row,
    unit: `${row.unit}, ${number}`,
  })
  return withVersion(
    {
      ...open,
      child: { ...open.child, name: `${open.child.name} ${number}` },
      guardians: open.guardians.map((row) => ({ ...row, name: `${row.name} (${number})` })),
      interventions: open.interventions.map(named),
      leadPrincipal: { ...named(open.leadPrincipal), contact: `Maja Holm, ${number}` },
      meeting: {
        ...open.meeting,
        chair: `Anna (mobil ${number})`,
        parties: open.meeting.parties.map(named),
      },
      consent: {
        ...open.consent,
        sharing: {
          ...open.consent.sharing,
          units: open.consent.sharing.units.map((unit) => `${unit}, ${number}`),
        },
      },
    },
    'meeting',
    now,
  )
})()
const opened = (text: string): string =>
  text + [...text.matchAll(/"data":"([^"]+)"/g)].map(([, data = '']) => atob(data)).join('\n')

describe('with protected identity no telephone leaves, wherever it stands', () => {
  test('it stands in each answer and in names of units to begin with', () => {
    expect(leaves.some(({ answer }) => answer === 'unitName')).toBe(true)
    expect(JSON.stringify(told).split(number).length).toBeGreaterThan(50)
  })

  test.each<[string, () => string]>([
    ['the plan as it is shielded', () => JSON.stringify({ ...shield(told), versions: [] })],
    ['the record', () => toText(planDocument(told))],
    ['paper', () => JSON.stringify(planOnPaper(told))],
    ['the child’s page', () => JSON.stringify(childPageOf(told, sv.childPage, today))],
    [
      'the calls, with words of the caller’s own too',
      () =>
        summonsDocuments(told, { today, why: `Ni behövs. Ring ${number}.` })
          .map(({ document }) => toText(document))
          .join('\n'),
    ],
    [
      'a deviation',
      () => told.meeting.parties.map((party) => toText(deviationDocument(told, party))).join('\n'),
    ],
    [
      'what the region gets, and earlier versions',
      () => {
        const gate = consentGate(told, today)
        if (!gate.ok) throw new Error(gate.code)
        return opened(JSON.stringify(planBundle(gate.value, 'submission-1', now)))
      },
    ],
  ])('%s', (_name, what) => {
    expect(what().length).toBeGreaterThan(20)
    expect(what()).not.toMatch(figures)
  })

  test('without it they stand', () => {
    const open = { ...told, child: { ...told.child, protectedIdentity: 'none' as const } }
    expect(shield(open)).toBe(open)
  })
})

test.each([
  ['Ring 0293-123 45.', 'Ring (telefon utelämnad).'],
  ['Maja Holm, 08-508 25 000', 'Maja Holm, (telefon utelämnad)'],
  ['Anna (mobil 070-174 06 99)', 'Anna (telefon utelämnad)'],
  ['Stina, tfn 0293-554 33', 'Stina, (telefon utelämnad)'],
  ['0701740699, 070 174 06 99', '(telefon utelämnad), (telefon utelämnad)'],
  ['(0650) 190 01', '(telefon utelämnad)'],
  ['070.174.06.99', '(telefon utelämnad)'],
  ['070\u2011174\u00a006\u00a099', '(telefon utelämnad)'],
  ['+46 70 174 06 99 eller 0046701740699', '(telefon utelämnad) eller (telefon utelämnad)'],
  ['+46 (0)70-174 06 99', '(telefon utelämnad)'],
  ['+47 22 12 34 56', '(telefon utelämnad)'],
  ['Tel: 123 45, ring 19 001', '(telefon utelämnad), ring (telefon utelämnad)'],
])('a telephone as it is written: %s', (text, left) => {
  expect(withoutTelephones(text)).toBe(left)
})

test.each([
  'Kl. 08.30–10.00, 01.02.2026 och 05/12 2026.',
  'Ring senast 2026-09-25 kl. 08.00.',
  'Ring 10-12 varje vardag.',
  'Mellan 08 och 10, 070117-2384, 201001172384.',
  '824 30 Hudiksvall, rum 0412, 1 000 kr, 2026/27.',
  '2026-10-02T08:00:00Z',
])('what is none stays: %s', (text) => {
  expect(withoutTelephones(text)).toBe(text)
})
