import { describe, expect, test } from 'vitest'
import { checklist } from '../../lib/plan/checklist.ts'
import { createPlan } from '../../lib/plan/create.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Intervention } from '../../lib/plan/schema.ts'
import type { FieldStatus } from '../../lib/plan/template/field.ts'
import { inSwedish } from '../fixtures/in-words.ts'

const whole: Intervention = {
  ...emptyRow.intervention('whole'),
  what: 'Lugn plats för lunch',
  need: 'Det är för högt i matsalen',
  unit: 'Håstaskolan',
  person: '',
  start: '2026-10-12',
  followUp: '2026-11-20',
}

const plan = (rows: readonly Partial<Intervention>[], observed = '') => {
  const empty = createPlan('plan', '2026-10-02T08:00:00Z')
  return {
    ...empty,
    needIdentifiedBy: { ...empty.needIdentifiedBy, observed },
    interventions: rows.map((row, index) => ({ ...emptyRow.intervention(`row-${index}`), ...row })),
  }
}

const ask = (number: number, rows: readonly Partial<Intervention>[], observed = '') => {
  const item = checklist(plan(rows, observed), '2026-10-02')[number - 1]
  return [item?.status, item?.reasons.map(inSwedish('reasons'))]
}

type Case = readonly [string, readonly Partial<Intervention>[], FieldStatus, readonly string[]]

const noNeed = 'Skriv vilket behov insatserna svarar mot, här eller i del 2.'

describe('which interventions are needed (5)', () => {
  test.each<Case>([
    ['none', [], 'missing', ['Lägg till minst en insats.']],
    ['an empty row', [{}], 'missing', ['Lägg till minst en insats.']],
    ['one with a need', [whole], 'complete', []],
    ['one without a need', [{ ...whole, need: ' ' }], 'begun', [noNeed]],
    ['two, one with a need', [whole, { ...whole, need: '' }], 'complete', []],
    ['one and an empty row', [whole, {}], 'complete', []],
    [
      'one that says who, but not what',
      [whole, { unit: 'BUP' }],
      'begun',
      ['1 av 2 insatser saknar vad som ska göras.'],
    ],
  ])('%s', (_name, rows, status, reasons) => {
    expect(ask(5, rows)).toEqual([status, reasons])
  })

  test('what was seen in part 2 is a need behind them all', () => {
    expect(ask(5, [{ ...whole, need: '' }], 'Frånvaro fredagar')).toEqual(['complete', []])
  })
})

const backwards = 'En uppföljning ligger före insatsens start. Rätta en av dagarna.'

describe('who is responsible (6)', () => {
  test.each<Case>([
    ['no intervention', [], 'missing', ['Lägg till en insats i del 5 först.']],
    [
      'one that says only what',
      [{ what: 'Samtal' }],
      'missing',
      [
        '1 av 1 insatser saknar enhet som ansvarar.',
        '1 av 1 insatser saknar startdag.',
        '1 av 1 insatser saknar dag för uppföljning.',
      ],
    ],
    ['every one whole', [whole, { ...whole, person: 'Eva Nyström' }], 'complete', []],
    ['an empty row beside', [whole, {}], 'complete', []],
    [
      'one of three without a unit',
      [whole, whole, { ...whole, unit: ' ' }],
      'begun',
      ['1 av 3 insatser saknar enhet som ansvarar.'],
    ],
    [
      'a person is no unit',
      [{ ...whole, unit: '', person: 'Jonas Wik' }],
      'begun',
      ['1 av 1 insatser saknar enhet som ansvarar.'],
    ],
    ['no start', [{ ...whole, start: '' }], 'begun', ['1 av 1 insatser saknar startdag.']],
    [
      'no follow-up',
      [{ ...whole, followUp: '' }],
      'begun',
      ['1 av 1 insatser saknar dag för uppföljning.'],
    ],
    [
      'follow-up the day before start',
      [{ ...whole, followUp: '2026-10-11' }],
      'begun',
      [backwards],
    ],
    ['follow-up on the day of start', [{ ...whole, followUp: '2026-10-12' }], 'complete', []],
    [
      'one turned around among many',
      [whole, { ...whole, start: '2027-01-01' }],
      'begun',
      [backwards],
    ],
  ])('%s', (_name, rows, status, reasons) => {
    expect(ask(6, rows)).toEqual([status, reasons])
  })
})
