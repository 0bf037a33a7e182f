import { describe, expect, test } from 'vitest'
import { createPlan } from '../../lib/plan/create.ts'
import { toHtml } from '../../lib/plan/output/html.ts'
import { toMarkdown } from '../../lib/plan/output/markdown.ts'
import { fieldPart, planDocument } from '../../lib/plan/output/plan-document.ts'
import { sentencesOf } from '../../lib/plan/output/sentences.ts'
import { partToText, toText } from '../../lib/plan/output/text.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const emptyPlan = createPlan('empty', '2026-10-02T08:00:00Z')
const text = (plan: Plan): string => toText(planDocument(plan))
const part = (plan: Plan, number: number): string => {
  const found = fieldPart(plan, number)
  return found ? partToText(found) : ''
}
const count = (whole: string, piece: string) => whole.split(piece).length - 1
const fold = (whole: string) => whole.replace(/\s+/g, ' ')

const headings = [
  '1. Ansvarig huvudman',
  '2. Vem uppmärksammade behovet',
  '3. Samtycke',
  '4. Barnets delaktighet',
  '5. Insatser som behövs',
  '6. Vem som ansvarar för vilka insatser',
  '7. Åtgärder av någon annan',
  '8. Mål på kort och lång sikt',
]

test('an empty plan has its title and its eight headings, and says that each is missing', () => {
  expect(text(emptyPlan)).toBe(
    ['Samordnad individuell plan (SIP)', ...headings.map((heading) => `${heading}\nSaknas.`)].join(
      '\n\n',
    ),
  )
})

describe('Alva’s plan, field by field', () => {
  test.each([
    [
      1,
      [
        'Huvudman: Hudiksvalls kommun · Enhet: Håstaskolan',
        'Kontaktperson: Eva Nyström · Roll: specialpedagog · Telefon: 0650-190 01',
      ],
    ],
    [
      2,
      [
        'Uppmärksammat av: Klassläraren Peter Åhs · Enhet: Håstaskolan · Datum: 2026-09-04',
        'Det som uppmärksammades: Frånvaro fredagar, utbrott efter lunch.',
      ],
    ],
    [
      4,
      [
        'Så har barnet varit med: Förmöte med Eva den 18 september med bildstöd. Alva var med de första tio minuterna av mötet och visade sin bild.',
        'Barnets egna ord: ”Det är för högt i matsalen. Jag vill ha Kim med mig på bussen.”',
      ],
    ],
    [
      5,
      [
        '- Insats 1: Lugn plats för lunch · Behov: Det är för högt i matsalen',
        '- Insats 2: Resursperson i klassrummet 12.00–14.00',
        '- Insats 3: Handledning till arbetslaget om lågaffektivt bemötande, tre tillfällen',
        '- Insats 4: Korttidsvistelse en helg i månaden · Behov: Avlastning för föräldrarna',
        '- Insats 5: Ledsagare på skolskjutsen · Behov: Alva vill ha Kim med sig på bussen',
      ],
    ],
    [
      6,
      [
        '- Insats 1: Enhet: Håstaskolan · Person: Eva Nyström · Start: 2026-10-12 · Uppföljning: 2026-11-20',
        '- Insats 2: Enhet: Håstaskolan · Person: rektor Karin Ek · Start: 2026-10-19 · Uppföljning: 2026-11-20',
        '- Insats 3: Enhet: BUH · Person: psykolog Nils Forsgren · Start: 2026-10-26 · Uppföljning: 2026-12-18',
        '- Insats 4: Enhet: LSS-enheten · Person: handläggare Samira Haddad · Start: 2026-11-06 · Uppföljning: 2027-01-15',
        '- Insats 5: Enhet: Skolskjutsenheten · Person: Lars Öberg · Start: 2026-10-12 · Uppföljning: 2026-11-20',
      ],
    ],
    [
      7,
      [
        '- Vem: Försäkringskassan · Vad: prövar omvårdnadsbidrag; ansökan 2026-09-20, Mira ansvarar för kompletteringen · Senast: 2026-10-15',
        '- Vem: Mormor · Vad: hämtar på tisdagar',
      ],
    ],
    [
      8,
      [
        '- Kort sikt: Alva är i skolan fyra av fem dagar varje vecka · Senast: 2026-11-20',
        '- Kort sikt: Alva äter lunch i skolan varje dag · Senast: 2026-10-30',
        '- Lång sikt: Alva går hela skolveckor och har en kompis hon leker med · Senast: 2027-06-10',
        'Barnets egen önskan: ”Att Kim åker buss med mig och att det är tyst när jag äter.”',
      ],
    ],
  ])('%i', (number, lines) => {
    expect(part(completePlan, number)).toBe([headings[number - 1], ...lines].join('\n'))
  })

  test('around the fields: child, question, meeting and follow-up', () => {
    expect(text(completePlan).split('\n\n')[0]).toBe(
      [
        'Samordnad individuell plan (SIP)',
        'Barn: Alva Lind · Född: 2018',
        'Vårdnadshavare: Mira Lind · Johan Berg',
        'Vårdnad: gemensam',
        'Kommun: Hudiksvall',
        'Region: Gävleborg',
        `Frågeställning: ${completePlan.meetingQuestion}`,
      ].join('\n'),
    )
    expect(text(completePlan).split('\n\n').at(-1)).toBe(
      [
        'Möte och uppföljning',
        'Förmöte: 2026-09-18',
        'Möte: 2026-10-02 · Börjar: 10:00 · Slutar: 11:00 · Plats: Håstaskolan rum 14 och video',
        'Kallelse skickad: 2026-09-11',
        'Mötesledare: SIP-samordnare Anna Sjö',
        'Sekreterare: Ida Wall',
        '- Kallad: Håstaskolan · Person: Eva Nyström · Huvudman: kommun · Svar: kommer · På mötet: närvarande · Bekräftat: 2026-10-02 11:00',
        '- Kallad: Elevhälsan · Person: skolsköterska Ida Wall · Huvudman: kommun · Svar: kommer · På mötet: närvarande · Bekräftat: 2026-10-02 11:00',
        '- Kallad: Barn- och ungdomshabiliteringen (BUH) · Person: Nils Forsgren · Huvudman: region · Svar: kommer · På mötet: närvarande · Bekräftat: 2026-10-02 11:00',
        '- Kallad: LSS-enheten · Person: Samira Haddad för Tove Lund · Huvudman: kommun · Svar: ersättare · På mötet: närvarande · Bekräftat: 2026-10-02 11:00',
        '- Kallad: BUP · Huvudman: region · Svar: har inte svarat · På mötet: uteblev',
        'Nästa uppföljning: 2026-11-20 · Tid: 10:00 · Kallar: Eva Nyström',
      ].join('\n'),
    )
  })
})

describe('every plan', () => {
  const plans = [emptyPlan, completePlan, beforeMeetingPlan, protectedPlan, ...generatedPlans(300)]
  const documents = plans.map((plan) => planDocument(plan))

  test('has the eight headings once each, in order', () => {
    for (const { parts } of documents) {
      const found = parts.map(({ heading }) => heading)
      expect(found.slice(0, 8)).toEqual(headings)
      expect(found.slice(8).join()).toMatch(/^(Möte och uppföljning)?$/)
    }
  })

  test('has the same words for one field alone as in the whole', () => {
    for (const plan of plans) {
      const whole = text(plan)
      for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) expect(whole).toContain(part(plan, number))
    }
    expect(fieldPart(completePlan, 9)).toBeUndefined()
  })

  test('has in its text every sentence that is looked for when it is read back', () => {
    for (const document of documents) {
      const whole = fold(toText(document))
      const parts = sentencesOf(document)
      expect(parts).toHaveLength(document.parts.length + 1)
      const wanted = [{ blocks: document.intro }, ...document.parts].map(({ blocks }) =>
        blocks
          .flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
          .reduce((sum, words) => sum + words.split(/\n+/).length, 1),
      )
      expect(parts.map((sentences) => sentences.length)).toEqual(wanted)
      for (const sentence of parts.flat()) {
        expect(sentence.trim()).not.toBe('')
        expect(whole).toContain(sentence)
      }
    }
  })

  test('never names a thing that is not there', () => {
    for (const document of documents) {
      for (const sentence of sentencesOf(document).flat()) {
        expect(sentence).not.toMatch(/undefined|null|\[object|: ?\.$|:,|^,|, ,|[?!…]\.$/)
      }
    }
  })

  test('says nothing where all answers are white space', () => {
    for (const plan of plans) {
      expect(text(allTexts(plan, ' \n'))).toBe(text(allTexts(plan, '')))
    }
  })
})

/** The plan with every free text replaced. Ids, days and choices stay. */
function allTexts(plan: Plan, by: string): Plan {
  const fixed = new Set(['id', 'submission', 'fingerprint'])
  const kept = /^(\d{4}-\d\d-\d\d.*|\d\d:\d\d|)$/
  const words = Object.values(choices).flat()
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) =>
    typeof value !== 'string' || fixed.has(key) || kept.test(value) || words.includes(value)
      ? value
      : by,
  )
}
const choices = {
  protectedIdentity: ['none', 'sekretessmarkering', 'skyddadFolkbokforing'],
  custody: ['unknown', 'joint', 'sole'],
  person: ['child'],
  source: ['staff', 'family', 'other'],
  form: ['written', 'oral', 'digital'],
  term: ['short', 'long'],
  reply: ['coming', 'substitute', 'declined'],
  attended: ['present', 'absent'],
  sector: ['municipality', 'region', 'independentSchool', 'other'],
  kind: ['summons', 'invitation'],
  status: ['notStarted', 'ongoing', 'done', 'stopped'],
  outcome: ['reached', 'partly', 'notReached'],
  decision: ['continue', 'close'],
}

describe('each sentence stands once', () => {
  test.each([completePlan, beforeMeetingPlan, protectedPlan])('$child.name', (plan) => {
    const whole = fold(text(plan))
    const sentences = sentencesOf(planDocument(plan)).flat()
    const twice = sentences.filter(
      (sentence) => sentence !== 'Saknas.' && count(whole, sentence) > 1,
    )
    expect(twice).toEqual([])
    for (const { what } of plan.interventions) expect(count(whole, what)).toBe(1)
  })
})

test('three hundred interventions are all there, numbered alike in parts 5 and 6', () => {
  const interventions = Array.from({ length: 300 }, (_, index) => ({
    ...emptyRow.intervention(`row-${index}`),
    what: `Åtgärden med löpnummer ${index + 1} av alla`,
    need: '',
    unit: `Enhet ${index + 1}`,
    person: '',
    start: '2026-10-12',
    followUp: '2026-11-20',
  }))
  const plan = { ...completePlan, interventions }
  const [needed, responsible] = [`${part(plan, 5)}\n`, part(plan, 6)]
  for (const [index, { what, unit }] of interventions.entries()) {
    expect(needed).toContain(`- Insats ${index + 1}: ${what}\n`)
    expect(responsible).toContain(`- Insats ${index + 1}: Enhet: ${unit} · Start: 2026-10-12`)
  }
  expect(toHtml(planDocument(plan)).split('<li>').length).toBeGreaterThan(600)
  expect(toMarkdown(planDocument(plan))).toContain('- Insats 300: ')
})
