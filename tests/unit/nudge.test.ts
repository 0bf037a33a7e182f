import { describe, expect, test } from 'vitest'
import { checklist, isDone } from '../../lib/plan/checklist.ts'
import { type Nudge, nudgesOf } from '../../lib/plan/nudge.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Intervention } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'

const clear: Intervention = {
  ...emptyRow.intervention('clear'),
  what: 'Lugn plats för lunch varje dag',
  need: '',
  unit: 'Håstaskolan',
  person: 'Eva Nyström',
  start: '2026-10-12',
  followUp: '2026-11-20',
}

const about = (patch: Partial<Intervention>): readonly Nudge['about'][] =>
  nudgesOf({ ...clear, ...patch }).map((nudge) => nudge.about)

const words = (patch: Partial<Intervention>, of: Nudge['about']) =>
  nudgesOf({ ...clear, ...patch })
    .filter((nudge) => nudge.about === of)
    .map(inSwedish('nudges'))[0]

test('a clear intervention is left alone, and so is every one of Alva’s', () => {
  expect(about({})).toEqual([])
  expect(completePlan.interventions.flatMap(nudgesOf)).toEqual([])
})

test('a row that has just been added is not yet wrong', () => {
  expect(nudgesOf(emptyRow.intervention('new'))).toEqual([])
  expect(about({ what: '  ', unit: '', start: '', followUp: '' })).toEqual([])
})

test.each([
  'vid behov',
  'Vid behov',
  'snarast',
  'SNARAST',
  'så snart som möjligt',
  'så fort som möjligt',
  'fortlöpande',
  'löpande',
  'tills vidare',
])('asks when, and how often, where it says “%s”', (vague) => {
  const what = `Samtal ${vague}`
  expect(about({ what })).toEqual(['what'])
  expect(words({ what }, 'what')).toContain(`”${vague}”`)
})

test.each(['Samtal varje tisdag', 'Behovsbedömning', 'Snart skolstart: besök 3 augusti'])(
  'finds nothing vague in “%s”',
  (what) => expect(about({ what })).toEqual([]),
)

describe('who does it', () => {
  test.each(['skolan', 'Skolan', ' SKOLAN ', 'kommunen', 'regionen', 'vården', 'Vården'])(
    '“%s” names nobody to call',
    (unit) => {
      expect(about({ unit, person: '' })).toEqual(['who'])
      expect(words({ unit, person: '' }, 'who')).toContain(
        `Vem på ${unit.trim().toLocaleLowerCase('sv')}?`,
      )
    },
  )

  test.each(['föräldrarna', 'Alla', 'vi'])('“%s” is nobody in particular', (unit) => {
    expect(about({ unit, person: '' })).toEqual(['who'])
    expect(words({ unit, person: '' }, 'who')).not.toContain('Vem på')
  })

  test('a named person is enough beside a vague unit', () => {
    expect(about({ unit: 'skolan' })).toEqual([])
  })

  test('a unit’s own name is never vague', () => {
    for (const unit of ['Håstaskolan', 'Skolan vid ån', 'Vårdcentralen', 'Region Gävleborg']) {
      expect(about({ unit, person: '' })).toEqual([])
    }
  })

  test('a unit is asked for also where a person is named', () => {
    expect(words({ unit: ' ' }, 'who')).toBe('Vem gör det? Ange enhet, och person om ni vet.')
  })
})

test.each([
  [{ start: '', followUp: '' }, 'När börjar det, och när följer ni upp?'],
  [{ followUp: '' }, 'När följer ni upp?'],
  [{ start: '' }, 'När börjar det?'],
])('asks for the day that is missing: %o', (patch, question) => {
  expect(about(patch)).toEqual(['when'])
  expect(words(patch, 'when')).toBe(question)
})

test('Noah’s three proposals are asked about as they stand before the meeting', () => {
  expect(
    beforeMeetingPlan.interventions.map((row) => nudgesOf(row).map((nudge) => nudge.about)),
  ).toEqual([['what', 'who', 'when'], ['what', 'when'], ['when']])
})

test('a nudge never holds up a field', () => {
  const plan = {
    ...completePlan,
    interventions: completePlan.interventions.map((row) => ({
      ...row,
      what: `${row.what} vid behov`,
      unit: 'Skolan',
      person: '',
    })),
  }
  expect(plan.interventions.flatMap(nudgesOf)).toHaveLength(10)
  expect(checklist(plan, '2026-10-02').every(isDone)).toBe(true)
})
