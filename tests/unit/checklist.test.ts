import { describe, expect, test } from 'vitest'
import { en } from '../../lib/i18n/en/en.ts'
import { gistInWords } from '../../lib/i18n/gist-in-words.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { type ChecklistItem, checklist, isDone, summary } from '../../lib/plan/checklist.ts'
import { createPlan } from '../../lib/plan/create.ts'
import { type Edit, patchSection, setAnswer } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import type { FieldStatus } from '../../lib/plan/template/field.ts'
import type { FieldId } from '../../lib/plan/template/fields.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const today = '2026-10-02'
const emptyPlan = createPlan('empty', '2026-10-02T08:00:00Z')

const ask = (id: FieldId, plan: Plan): ChecklistItem => {
  const item = checklist(plan, today).find(({ field }) => field.id === id)
  if (!item) throw new Error(`There is no field ${id}`)
  return item
}

const told = (plan: Plan) =>
  checklist(plan, today).map(({ field, status, reasons, warnings }) => [
    field.number,
    status,
    reasons.map(inSwedish('reasons')),
    warnings.map(inSwedish('reasons')),
  ])

test('has the eight fields in the order of the agreement, and knows which the law demands', () => {
  expect(fields.map(({ number, id, basis }) => [number, id, basis])).toEqual([
    [1, 'leadPrincipal', 'law'],
    [2, 'needIdentifiedBy', 'agreement'],
    [3, 'consentObtained', 'agreement'],
    [4, 'childParticipation', 'agreement'],
    [5, 'neededInterventions', 'law'],
    [6, 'interventionResponsibility', 'law'],
    [7, 'externalMeasures', 'law'],
    [8, 'goals', 'agreement'],
  ])
})

const doneOf = (items: readonly ChecklistItem[]) =>
  [sv, en].map(({ head }) => head.done(summary(items)))

test('an empty plan lacks all eight, and each says why', () => {
  const items = checklist(emptyPlan, today)
  expect(items.map(({ status }) => status)).toEqual(Array(8).fill('missing'))
  expect(items.map(({ gist }) => gistInWords(gist, sv, today))).toEqual(Array(8).fill(''))
  expect(items.filter(({ reasons }) => reasons.length === 0)).toEqual([])
  expect(doneOf(items)).toEqual(['8 saknas', '8 missing'])
})

describe('the cases', () => {
  test('Alva’s plan is complete; one unit stands outside the consent', () => {
    expect(told(completePlan)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [
        number,
        'complete',
        [],
        number === 3 ? ['Samtycket omfattar inte Skolskjutsenheten. Enheten får inte planen.'] : [],
      ]),
    )
    expect(doneOf(checklist(completePlan, today))).toEqual(['8 klara', '8 of 8 complete'])
    expect(summary(checklist(completePlan, today)).left).toEqual([])
  })

  test('Noah’s plan lacks exactly what nobody has decided yet', () => {
    expect(told(beforeMeetingPlan)).toEqual([
      [1, 'missing', ['Ange huvudman.', 'Ange enhet.', 'Ange en kontaktperson med namn.'], []],
      [2, 'complete', [], []],
      [3, 'complete', [], ['Samtycket omfattar inte Skolan och BUP. De får inte planen.']],
      [4, 'begun', ['Barnets egna ord saknas. Skriv dem, eller varför de saknas.'], []],
      [5, 'complete', [], []],
      [
        6,
        'begun',
        ['2 av 3 insatser saknar startdag.', '3 av 3 insatser saknar dag för uppföljning.'],
        [],
      ],
      [7, 'missing', ['Lägg till en åtgärd, eller svara att det inte finns några.'], []],
      [8, 'begun', ['Skriv minst ett mål på lång sikt.'], []],
    ])
    const items = checklist(beforeMeetingPlan, today)
    expect(doneOf(items)).toEqual(['3 av 8 klara', '3 of 8 complete'])
    expect(summary(items).left.map(({ id }) => sv.fieldNames[id].short)).toEqual([
      'ansvarig huvudman',
      'barnets delaktighet',
      'vem som ansvarar',
      'åtgärder av andra',
      'mål',
    ])
  })

  test('Sara’s plan lacks who saw the need, how she took part, and one start', () => {
    const items = checklist(protectedPlan, today)
    expect(items.filter((item) => !isDone(item)).map(({ field }) => field.number)).toEqual([
      2, 4, 5, 6,
    ])
    expect(
      ask('interventionResponsibility', protectedPlan).reasons.map(inSwedish('reasons')),
    ).toEqual(['1 av 4 insatser saknar startdag.'])
  })
})

/** What happens to Alva's complete plan when one answer changes. */
const lead = (patch: Partial<Plan['leadPrincipal']>) => patchSection('leadPrincipal', patch)
const need = (patch: Partial<Plan['needIdentifiedBy']>) => patchSection('needIdentifiedBy', patch)
const part = (patch: Partial<Plan['childParticipation']>) =>
  patchSection('childParticipation', patch)
const measures = (rows: Plan['externalMeasures']) => setAnswer('externalMeasures', rows)
const row = (who: string, what: string) => ({ ...emptyRow.externalMeasure('row'), who, what })
const goal = (term: 'short' | 'long', description: string) => ({
  ...emptyRow.goal(term, term),
  description,
})
const goals =
  (...rows: Plan['goals']): Edit =>
  (plan) => ({ ...plan, goals: rows })

type Case = readonly [string, FieldId, Edit, FieldStatus, readonly string[]]
const cases: readonly Case[] = [
  ['no principal', 'leadPrincipal', lead({ principal: ' ' }), 'begun', ['Ange huvudman.']],
  ['no unit', 'leadPrincipal', lead({ unit: '' }), 'begun', ['Ange enhet.']],
  [
    'a role and a telephone, but no named person',
    'leadPrincipal',
    lead({ contact: '' }),
    'begun',
    ['Ange en kontaktperson med namn.'],
  ],
  ['no telephone', 'leadPrincipal', lead({ role: '', phone: '' }), 'complete', []],
  [
    'nobody saw it',
    'needIdentifiedBy',
    need({ who: '' }),
    'begun',
    ['Ange vem, med roll eller relation.'],
  ],
  [
    'staff of no unit',
    'needIdentifiedBy',
    need({ unit: '' }),
    'begun',
    ['Ange personalens enhet.'],
  ],
  [
    'family of no unit',
    'needIdentifiedBy',
    need({ source: 'family', who: 'mamma', unit: '' }),
    'complete',
    [],
  ],
  [
    'somebody else of no unit',
    'needIdentifiedBy',
    need({ source: 'other', who: 'tränare', unit: '' }),
    'complete',
    [],
  ],
  ['no day', 'needIdentifiedBy', need({ date: '' }), 'begun', ['Ange datum.']],
  ['only what was seen is left out', 'needIdentifiedBy', need({ observed: '' }), 'complete', []],
  [
    'no way of taking part',
    'childParticipation',
    part({ account: '' }),
    'begun',
    ['Beskriv minst ett sätt som barnet har varit med på.'],
  ],
  [
    'no words of the child',
    'childParticipation',
    part({ ownWords: '\n' }),
    'begun',
    ['Barnets egna ord saknas. Skriv dem, eller varför de saknas.'],
  ],
  [
    'a reason in place of the words',
    'childParticipation',
    part({ ownWords: '', noWordsReason: 'Alva ville inte.' }),
    'complete',
    [],
  ],
  ['the answer none', 'externalMeasures', measures('none'), 'none', []],
  [
    'no answer about others',
    'externalMeasures',
    measures([]),
    'missing',
    ['Lägg till en åtgärd, eller svara att det inte finns några.'],
  ],
  [
    'an empty measure',
    'externalMeasures',
    measures([row('', ' ')]),
    'missing',
    ['Lägg till en åtgärd, eller svara att det inte finns några.'],
  ],
  [
    'a measure by nobody',
    'externalMeasures',
    measures([row('Mormor', 'hämtar'), row('', 'ansöker')]),
    'begun',
    ['Ange både vem och vad för varje åtgärd.'],
  ],
  ['one whole measure', 'externalMeasures', measures([row('Mormor', 'hämtar')]), 'complete', []],
  [
    'no long goal',
    'goals',
    goals(goal('short', 'Sova')),
    'begun',
    ['Skriv minst ett mål på lång sikt.'],
  ],
  [
    'no short goal',
    'goals',
    goals(goal('long', 'Flytta'), goal('short', ' ')),
    'begun',
    ['Skriv minst ett mål på kort sikt.'],
  ],
  ['one of each', 'goals', goals(goal('short', 'Sova'), goal('long', 'Flytta')), 'complete', []],
  [
    'the child’s wish is no goal',
    'goals',
    goals(),
    'begun',
    ['Skriv minst ett mål på kort sikt.', 'Skriv minst ett mål på lång sikt.'],
  ],
]

test.each(cases)('%s', (_name, id, edit, status, reasons) => {
  const item = ask(id, edit(completePlan))
  expect(item.status).toBe(status)
  expect(item.reasons.map(inSwedish('reasons'))).toEqual(reasons)
})

test('what one answer lacks shows in its own field only', () => {
  for (const [, id, edit] of cases) {
    const others = checklist(edit(completePlan), today).filter(({ field }) => field.id !== id)
    expect(others.filter((item) => !isDone(item))).toEqual([])
  }
})
