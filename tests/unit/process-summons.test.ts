import { describe, expect, test } from 'vitest'
import { patchRow, patchSection, patchSharing, setAnswer } from '../../lib/plan/edits.ts'
import { toText } from '../../lib/plan/output/text.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { informationSheet } from '../../lib/process/information-sheet.ts'
import { lengthInWords } from '../../lib/process/length-in-words.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { childLine, withoutNames } from '../../lib/process/without-names.ts'
import { neutral } from '../../lib/regions/region.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { callText } from '../fixtures/call-text.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { edited } from '../fixtures/process-plans.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const alva = patchSection('meeting', { replyBy: '2026-09-25' })(completePlan)
const options = { today: '2026-09-12' }

type Options = Parameters<typeof callText>[2]
const call = (plan: Plan, unit: string, more: Partial<Options> = {}): string =>
  callText(plan, unit, { ...options, ...more })

describe('the call holds all that a call must', () => {
  test.each<[string, RegExp]>([
    ['its kind', /^Kallelse till SIP-möte\n/],
    ['whom it is to', /Till: Håstaskolan, Eva Nyström\./],
    ['the child', /Barn: Alva Lind, född 2018\./],
    ['the clear question', /Frågeställning: Hur kan skola, .* avlastning\?/],
    [
      'why this party',
      /Ni kallas för att planen gäller stöd hos er: Lugn plats för lunch och Resursperson/,
    ],
    ['day, time and length', /Tid: Fredag 2 oktober 2026 kl\. 10\.00–11\.00, 1 timme\./],
    ['place', /Plats: Håstaskolan rum 14 och video\./],
    ['who leads', /Mötesledare: SIP-samordnare Anna Sjö\./],
    ['consent', /Det finns samtycke till att planen görs\./],
    [
      'its limits',
      /Dessa enheter får dela nödvändiga uppgifter: Håstaskolan, .* och LSS-enheten\./,
    ],
    ['its last day', /gäller till och med lördag 11 september 2027\./],
    ['that something must not be shared', /vissa uppgifter inte får delas/],
    ['what a SIP is', /SIP betyder samordnad individuell plan\./],
    ['the last day to answer', /Svara senast fredag 25 september 2026\./],
    ['whom to ask', /Kontakt: Eva Nyström, specialpedagog, Håstaskolan, 0650-190 01\./],
  ])('%s', (_name, pattern) => {
    expect(call(alva, 'Håstaskolan')).toMatch(pattern)
  })

  test('never the personal number, the wish, the child’s words or what must not be shared', () => {
    const all = summonsDocuments(alva, options)
      .map(({ document }) => toText(document))
      .join('\n')
    for (const secret of ['2387', '2381', 'separation', 'Kim', 'matsalen', 'Försäkringskassan']) {
      expect(all).not.toContain(secret)
    }
  })

  test('an invitation invites', () => {
    const invited = patchRow('parties', 'party-lss', { kind: 'invitation' })(alva)
    const text = call(invited, 'LSS')
    expect(text).toMatch(/^Inbjudan till SIP-möte\n/)
    expect(text).toMatch(
      /Varför ni bjuds in\nNi bjuds in för att planen gäller stöd hos er: Korttidsvistelse/,
    )
  })

  test.each<[string, string, Partial<Options>, RegExp]>([
    ['where the need was seen', 'Roslagsskolan', {}, /hos er som behovet uppmärksammades\./],
    ['otherwise', 'Elevhälsan', {}, /er kunskap eller ert stöd kan behövas/],
    [
      'in the caller’s own words',
      'Elevhälsan',
      { why: 'Skolsköterskan känner Noah' },
      /Skolsköterskan känner barnet\./,
    ],
    [
      'with the profile’s title',
      'Elevhälsan',
      {
        region: {
          ...neutral,
          wording: { summons: { sv: 'Kallelse, samordningsmöte', en: 'x' } },
        },
      },
      /^Kallelse, samordningsmöte\n/,
    ],
    [
      'no common platform',
      'Elevhälsan',
      {},
      /Video: Det finns ingen videoplattform som alla får använda\./,
    ],
  ])('Noah’s call: %s', (_name, unit, more, pattern) => {
    expect(call(beforeMeetingPlan, unit, more)).toMatch(pattern)
  })
})

describe('who the consent does not name reads no name (OSL 2009:400)', () => {
  test('BUP in the complete plan', () => {
    const text = call(alva, 'BUP')
    expect(text).toContain('Barn: A.L., född 2018.')
    expect(text).toContain('att barnet orkar hela skolveckan')
    expect(text).not.toMatch(/Alva|Lind|separation/)
    expect(text).toMatch(/omfattar inte er/)
  })

  test('everybody but the school in the plan before its meeting, also in the place', () => {
    const open = summonsDocuments(beforeMeetingPlan, options)
      .filter(({ document }) => toText(document).includes('Noah'))
      .map(({ party }) => party.unit)
    expect(open).toEqual(['Roslagsskolan'])
    expect(call(beforeMeetingPlan, 'BUP')).toContain('Roslagsskolan, med telefon för barnet.')
  })

  test.each<[string, Plan]>([
    [
      'withdrawn for the unit',
      patchSharing({ withdrawnUnits: [{ unit: 'BUH', date: '2026-09-12' }] })(alva),
    ],
    ['expired', patchSharing({ validUntil: '2026-09-11' })(alva)],
  ])('nor when the consent is %s', (_name, plan) => {
    expect(call(plan, 'Barn- och')).not.toMatch(/Alva|Handledning/)
  })
})

describe('the protected plan: no place, no name, no other unit', () => {
  const sara = edited(
    protectedPlan,
    setAnswer(
      'meetingQuestion',
      'Hur kan Sara bo kvar i Enskede-Årsta-Vantör, och vad är Saras nästa steg?',
    ),
    patchSection('leadPrincipal', { phone: '08-123 45' }),
    patchSection('meeting', {
      date: '2026-12-04',
      place: 'Hemgatan 4',
      chair: 'Maja Holm, Hemgatan 4',
    }),
  )
  const texts = summonsDocuments(sara, options).map(({ document }) => toText(document))

  test.each([
    'Sara',
    'Hemgatan',
    'Enskede',
    'Stockholm',
    'HVB',
    'Gymnasieskolan',
    'pappa',
    '08-123',
    '1172384',
  ])('no %s', (secret) => {
    for (const text of texts) expect(text).not.toContain(secret)
  })

  test('but who is meant, what it is about, and whom to ask', () => {
    expect(texts[0]).toContain('Barn: S., född 2010.')
    expect(texts[0]).toContain(
      'Hur kan barnet bo kvar i (plats utelämnad), och vad är barnets nästa steg?',
    )
    expect(texts[0]).toContain('Kontakt: Maja Holm, socialsekreterare.')
    expect(texts[0]).toContain('Skriv aldrig adress eller vistelseort')
  })

  test('the other kind of protection does the same', () => {
    const other = patchSection('child', { protectedIdentity: 'skyddadFolkbokforing' })(sara)
    expect(summonsDocuments(other, options).map(({ document }) => toText(document))).toEqual(texts)
  })
})

test.each([
  ['Alva Lind', 'A.L.'],
  ['Sara', 'S.'],
  ['åsa-lena örn', 'Å.Ö.'],
  ['', ''],
  ['123', ''],
])('the initials of %s', (name, expected) => {
  expect(childLine(patchSection('child', { name })(alva), false)).toBe(
    `${expected || 'barnet'}, född 2018`,
  )
})

test('names are taken out of a sentence, and words like them are not', () => {
  const plan = patchSection('child', { name: 'Per Sten' })(completePlan)
  expect(withoutNames('Per Sten kastar sten per post. Pers mamma Mira Lind lindar.', plan)).toBe(
    'Barnet kastar sten per post. Barnets mamma lindar.',
  )
})

test.each([
  ['10:00', '11:00', '1 timme'],
  ['10:00', '11:30', '1 timme och 30 minuter'],
  ['09:15', '11:16', '2 timmar och 1 minut'],
  ['10:00', '09:00', ''],
  ['10:00', '', ''],
])('from %s to %s: "%s" (bad input: end before start)', (start, end, expected) => {
  expect(lengthInWords(start, end)).toBe(expected)
})

test('the information sheet says the same for every child, in whole sentences', () => {
  for (const reader of ['party', 'family'] as const) {
    const text = toText(informationSheet(reader))
    expect(text).toContain('samordnad individuell plan')
    for (const line of text.split('\n').filter((each) => each.startsWith('- '))) {
      expect(line).toMatch(/[.?]$/)
    }
  }
})

test('every plan can be called by', () => {
  for (const plan of generatedPlans(200)) {
    for (const { document } of summonsDocuments(plan, options)) {
      expect(toText(document)).not.toMatch(/undefined|Invalid|NaN/)
    }
  }
})
